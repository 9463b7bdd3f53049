using System.Collections.Immutable;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Connections;

/// <summary>What each read is called, what it is for, and the IAM actions that it needs: the smallest policy with which the console shows everything.</summary>
internal static class ReadChecks
{
    /// <summary>In the order in which one depends on the other: without credentials nothing else works.</summary>
    public static ImmutableArray<ReadCheck> All { get; } =
    [
        new(EstateRead.CallerIdentity, "Credentials", "Who AWS takes this connection for.", ["sts:GetCallerIdentity"]),
        new(EstateRead.Clock, "Clock", "The time that the demo estate lives in.", []),
        new(EstateRead.BackupJobs, "Backup jobs", "Jobs of the last 30 days, and every change from then on.", ["backup:ListBackupJobs", "backup:DescribeBackupJob"]),
        new(EstateRead.CopyJobs, "Copy jobs", "Copies to other vaults.", ["backup:ListCopyJobs", "backup:DescribeCopyJob"]),
        new(EstateRead.RestoreJobs, "Restore jobs", "Restores.", ["backup:ListRestoreJobs", "backup:DescribeRestoreJob"]),
        new(EstateRead.Vaults, "Vaults and recovery points", "Vaults, their locks and tags, and what is in them.",
            ["backup:ListBackupVaults", "backup:DescribeBackupVault", "backup:ListRecoveryPointsByBackupVault", "backup:DescribeRecoveryPoint", "backup:ListTags"]),
        new(EstateRead.Plans, "Plans", "Backup plans, their rules and what they select.", ["backup:ListBackupPlans", "backup:GetBackupPlan", "backup:ListBackupSelections", "backup:GetBackupSelection"]),
        new(EstateRead.ResourceInventory, "Resources", "What exists and what has been backed up.", ["tag:GetResources", "backup:ListProtectedResources"]),
        new(EstateRead.RegionSettings, "Region settings", "Which services AWS Backup may protect here.", ["backup:DescribeRegionSettings", "backup:GetSupportedResourceTypes"]),
    ];
}
