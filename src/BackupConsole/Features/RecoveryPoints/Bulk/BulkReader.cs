using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>Reads what was picked, and judges it by locks, legal holds and states.</summary>
internal sealed class BulkReader(IRecoveryPointInventory inventory, IRecoveryPoints points, IBackupVaults vaults, ILegalHolds holds, ITags tags, EstateFeed feed, TimeProvider time)
{
    /// <summary>Of so many the tags are read one by one, which takes AWS's pace two seconds; of more, AWS itself says which it refuses.</summary>
    private const int MostTagReads = 40;

    private static readonly Decision EndsContinuous = Decision.Refused("It is a continuous backup, which deleting would end: delete it by itself.");

    /// <param name="action">What is to be done.</param>
    /// <param name="query">The list as it is filtered.</param>
    /// <param name="picked">Its rows that are picked.</param>
    public async Task<BulkChoice> ReadPickedAsync(BulkAction action, RecoveryPointQuery query, PickedPoints picked)
    {
        var chosen = new List<KnownRecoveryPoint>();

        // Picked one by one, a row stays picked when the filters are changed afterwards.
        var all = picked.IsAll ? query : new RecoveryPointQuery([.. picked.Points.Select(key => key.Connection).Distinct()]) { VaultNames = [.. picked.Points.Select(key => key.VaultName).Distinct()] };
        await foreach (var part in inventory.ReadAllAsync(all, CancellationToken.None))
        {
            chosen.AddRange(part.Where(known => picked.Has(PointKey.Of(known))));
        }

        return await JudgeAsync(action, chosen, FindVault);
    }

    /// <summary>Everything in a vault, as AWS lists it now: the console's own copy may lack the newest.</summary>
    public async Task<BulkChoice> ReadVaultAsync(ConnectionId connection, string vaultName)
    {
        var context = CallContext.Person(connection);
        var vault = await vaults.GetAsync(context, vaultName, CancellationToken.None);
        var chosen = new List<KnownRecoveryPoint>();
        await foreach (var part in points.ListByVaultAsync(context, vaultName, null, CancellationToken.None))
        {
            chosen.AddRange(part.Select(point => new KnownRecoveryPoint(connection, point)));
        }

        return await JudgeAsync(BulkAction.EmptyVault, chosen, _ => vault);
    }

    private async Task<BulkChoice> JudgeAsync(BulkAction action, List<KnownRecoveryPoint> chosen, Func<KnownRecoveryPoint, BackupVault?> vaultOf)
    {
        var (held, holdsUnknown) = action is BulkAction.Copy or BulkAction.AddTags or BulkAction.RemoveTags ? ([], null) : await ReadHoldsAsync(chosen.Select(known => known.Connection).Distinct());

        // Somebody who chose a continuous backup by itself means it.
        var judged = chosen.Count == 1 && action == BulkAction.Delete ? BulkAction.EmptyVault : action;
        ImmutableArray<BulkCandidate> candidates =
            [.. chosen.Select(known => new BulkCandidate(known, Judge(judged, known, vaultOf(known), held.Contains((known.Connection, known.Point.Arn)))))];
        return new BulkChoice(action is BulkAction.AddTags or BulkAction.RemoveTags ? await WithTagsAsync(candidates) : candidates, holdsUnknown);
    }

    private async Task<ImmutableArray<BulkCandidate>> WithTagsAsync(ImmutableArray<BulkCandidate> candidates) => candidates.Count(candidate => candidate.Decision.IsAllowed) <= MostTagReads
        ? [.. await Task.WhenAll(candidates.Select(WithTagsAsync))]
        : candidates;

    /// <summary>Whoever may not read tags may still be allowed to set them.</summary>
    private async Task<BulkCandidate> WithTagsAsync(BulkCandidate candidate)
    {
        if (!candidate.Decision.IsAllowed)
        {
            return candidate;
        }

        try
        {
            return candidate with { Tags = await tags.ListAsync(CallContext.Person(candidate.Known.Connection), candidate.Known.Point.Arn, CancellationToken.None) };
        }
        catch (BackupServiceException)
        {
            return candidate;
        }
    }

    private Decision Judge(BulkAction action, KnownRecoveryPoint known, BackupVault? vault, bool isHeld) => action switch
    {
        BulkAction.Delete => RecoveryPointRules.CanDelete(known.Point, vault, isHeld).And(known.Point.IsContinuous ? EndsContinuous : Decision.Allowed),
        BulkAction.EmptyVault => RecoveryPointRules.CanDelete(known.Point, vault, isHeld),
        BulkAction.ChangeLifecycle => RecoveryPointRules.CanChangeLifecycle(known.Point, vault, isHeld),
        BulkAction.Copy => RecoveryPointRules.CanCopy(known.Point, NowOf(known.Connection)),
        BulkAction.Disassociate => RecoveryPointRules.CanDisassociate(known.Point, vault, isHeld),
        BulkAction.AddTags or BulkAction.RemoveTags => RecoveryPointRules.CanTag(known.Point),
    };

    /// <summary>Whoever may not list legal holds can still go on: AWS refuses what is held, one by one.</summary>
    private async Task<(ImmutableHashSet<(ConnectionId, string)> Held, BackupError? Unknown)> ReadHoldsAsync(IEnumerable<ConnectionId> connections)
    {
        var held = ImmutableHashSet.CreateBuilder<(ConnectionId, string)>();
        BackupError? unknown = null;
        foreach (var connection in connections)
        {
            try
            {
                held.UnionWith((await holds.ListHeldAsync(CallContext.Person(connection), CancellationToken.None)).Select(arn => (connection, arn)));
            }
            catch (BackupServiceException failure)
            {
                unknown = failure.Error;
            }
        }

        return (held.ToImmutable(), unknown);
    }

    private BackupVault? FindVault(KnownRecoveryPoint known) => feed.Current.Find(known.Connection)?.Vaults.FirstOrDefault(vault => vault.Name == known.Point.VaultName);

    private DateTimeOffset NowOf(ConnectionId connection) => feed.Current.Find(connection)?.Clock.At(time.GetUtcNow()) ?? time.GetUtcNow();
}
