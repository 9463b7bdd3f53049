using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Seed;

namespace BackupConsole.Emulator;

/// <summary>The year before the month that AWS, and so the emulator, still lists: for a console that keeps history of its own.</summary>
public static class DemoHistory
{
    /// <summary>How far back AWS lists jobs.</summary>
    public static readonly TimeSpan ListedByAws = TimeSpan.FromDays(30);

    private static readonly TimeSpan RestoredAfter = TimeSpan.FromHours(6);
    private static readonly TimeSpan Length = TimeSpan.FromDays(365);

    /// <summary>
    /// The jobs of that year, roughly in the order of their creation; the same ones for the same first start and random seed.
    /// They are made while they are enumerated, so nothing is held in memory.
    /// </summary>
    /// <param name="firstStart">When the demo was first started: <see cref="EmulatorHost.DemoFirstStart"/>.</param>
    public static IEnumerable<DemoJob> Of(DateTimeOffset firstStart, int randomSeed = 1)
    {
        var estate = new DemoEstate(randomSeed, firstStart);
        var end = firstStart - ListedByAws;
        var backups = 0;
        foreach (var backup in estate.Backups(end - Length, end))
        {
            if (backup.Timeline.EndedAt >= end)
            {
                continue;
            }

            yield return Fact(backup);
            foreach (var copy in estate.Copies(backup))
            {
                yield return Fact(copy);
            }

            if (++backups % 250 == 0 && backup.Outcome == "COMPLETED" && backup.Timeline.EndedAt + RestoredAfter < end)
            {
                yield return Fact(DemoPeople.RestoreOf(backup, randomSeed, backup.Timeline.EndedAt + RestoredAfter));
            }
        }
    }

    private static DemoJob Fact(JobRecord job)
    {
        var view = JobView.Of(job, job.Timeline.EndedAt);
        return new DemoJob
        {
            AccountId = job.Account,
            Region = job.Region,
            JobId = job.Id,
            Kind = job.Kind,
            State = view.State,
            ResourceArn = job.ResourceArn,
            ResourceType = job.ResourceType,
            ResourceName = job.ResourceName,
            VaultName = job.Vault,
            VaultArn = job.VaultArn,
            SourceVaultArn = job.SourceVaultArn,
            RecoveryPointArn = view.State == "COMPLETED" || job.Kind == JobKind.Restore ? job.RecoveryPointArn : null,
            IamRoleArn = job.RoleArn,
            CreatedAt = job.CreatedAt,
            CompletedAt = job.Timeline.EndedAt,
            Bytes = view.BytesTransferred,
            Message = view.Message,
            MessageCategory = job.Category,
            PlanId = job.CreatedBy?.BackupPlanId,
            PlanName = job.CreatedBy?.BackupPlanName,
            RuleId = job.CreatedBy?.BackupRuleId,
            RuleName = job.CreatedBy?.BackupRuleName,
        };
    }
}
