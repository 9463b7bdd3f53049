using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Reruns;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Jobs.Again;

/// <summary>What became of the recovery points that copy jobs copied, as far as the console knows without asking AWS.</summary>
internal sealed class CopySources(IRecoveryPointInventory inventory, EstateFeed feed, TimeProvider time)
{
    private const int Part = 1000;

    private static readonly Decision Gone = Decision.Refused("The recovery point that it copied is gone: it was deleted, or its retention has ended.");

    public async Task<Decision> JudgeAsync(Job copy)
    {
        if (RerunRules.CanCopyAgain(copy) is { IsAllowed: false } refused)
        {
            return refused;
        }

        var known = feed.Current.Find(copy.Connection);
        if (await FindAsync(copy) is { } point)
        {
            return RecoveryPointRules.CanCopy(point, known?.Clock.At(time.GetUtcNow()) ?? time.GetUtcNow());
        }

        // What was made after the vaults were read last is not known yet, and not gone.
        return known is not null && feed.Beats.TryGetValue((copy.Connection, EstateRead.Vaults), out var read) && known.Clock.At(read) > copy.CreatedAt ? Gone : Decision.Allowed;
    }

    private async Task<RecoveryPoint?> FindAsync(Job copy)
    {
        var query = new RecoveryPointQuery(copy.Connection, RerunCommands.SourceVaultNameOf(copy)!) { ResourceArn = copy.ResourceArn, Take = Part };
        while (true)
        {
            var page = await inventory.SearchAsync(query, CancellationToken.None);
            if (page.Items.FirstOrDefault(point => point.Arn == copy.SourceRecoveryPointArn) is { } point)
            {
                return point;
            }

            query = query with { Skip = query.Skip + Part };
            if (query.Skip >= page.Total)
            {
                return null;
            }
        }
    }
}
