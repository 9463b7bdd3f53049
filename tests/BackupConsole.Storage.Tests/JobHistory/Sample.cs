using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Storage.Tests.JobHistory;

internal static class Sample
{
    public static ConnectionId Production { get; } = new("production-eu-central-1");

    public static ConnectionId Test { get; } = new("test-eu-west-1");

    public static DateTimeOffset Noon { get; } = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    public static Job Job(string id, JobState state = JobState.Completed) => new(Production, JobKind.Backup, id, state, Noon);

    public static Job JobWithEverything(string id) => new(Production, JobKind.Backup, id, JobState.Completed, Noon.AddMilliseconds(123))
    {
        AccountId = "111122223333",
        ResourceArn = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1",
        ResourceName = "Größe 100%",
        ResourceType = "EBS",
        VaultName = "daily",
        VaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:daily",
        VaultType = "BACKUP_VAULT",
        VaultLockState = "LOCKED",
        SourceVaultArn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:daily",
        RecoveryPointArn = "arn:aws:ec2:eu-central-1::snapshot/snap-1",
        SourceRecoveryPointArn = "arn:aws:ec2:eu-west-1::snapshot/snap-2",
        CreatedResourceArn = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-2",
        StatusMessage = "Done.",
        MessageCategory = "VSS_ERROR",
        PercentDone = 99.5,
        BytesTransferred = 10,
        SizeInBytes = 20,
        InitiatedAt = Noon.AddMinutes(-1),
        StartBy = Noon.AddHours(8),
        ExpectedCompletionAt = Noon.AddHours(1),
        CompletedAt = Noon.AddHours(2),
        IamRoleArn = "arn:aws:iam::111122223333:role/Backup",
        Lifecycle = new Lifecycle(30, 120, true),
        EncryptionKeyArn = "arn:aws:kms:eu-central-1:111122223333:key/1",
        IsEncrypted = true,
        BackupPlanId = "plan",
        BackupPlanName = "Plan",
        BackupRuleId = "rule",
        BackupRuleName = "Rule",
        BackupType = "EBS_SNAPSHOT",
        BackupOptions = ImmutableSortedDictionary<string, string>.Empty.Add("WindowsVSS", "enabled"),
        ParentJobId = "parent",
        IsParent = true,
        NumberOfChildJobs = 3,
        ChildJobsInState = ImmutableSortedDictionary<string, long>.Empty.Add("COMPLETED", 2).Add("FAILED", 1),
    };
}
