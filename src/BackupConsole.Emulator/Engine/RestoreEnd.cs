using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Jobs.Restores;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Tags;

namespace BackupConsole.Emulator.Engine;

/// <summary>What a completed restore leaves behind: a new resource, or an old one with other content.</summary>
internal static class RestoreEnd
{
    private const string SourceTag = "aws:backup:source-resource";

    public static void Carry(EngineStep step, JobRecord job)
    {
        var session = step.Session;
        ProtectedResourceStore.Restored(session, job);
        RecoveryPointStore.Restored(session, job.Account, job.Region, job.Vault, job.RecoveryPointArn, job.Timeline.EndedAt);
        var target = job.CreatedResourceArn!;
        if (RestoreTypes.Of(job.ResourceType).Overwrites || ResourceStore.Find(session, job.Account, job.Region, target) is not null)
        {
            return;
        }

        var tags = new Dictionary<string, string>(StringComparer.Ordinal) { [SourceTag] = job.ResourceArn };
        foreach (var (key, value) in job.CopiesTags ? TagStore.Of(session, job.Account, job.Region, job.ResourceArn) : [])
        {
            tags.TryAdd(key, value);
        }

        var arn = ResourceArn.TryParse(target)!;
        var type = arn.Type is null or "Aurora" ? job.ResourceType : arn.Type;
        var restored = new ResourceRecord(job.Account, job.Region, target, type, arn.Name, job.Bytes, ResourceFlaw.None) { Tags = tags };
        ResourceStore.InsertRestored(session, restored);
        step.Memory.Forget();
    }
}
