using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Testing;

/// <summary>Builds one of anything, with a believable default for all that a test does not care about.</summary>
public static class A
{
    public static readonly ConnectionId Production = new("production-eu-central-1");

    public static readonly DateTimeOffset Time = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static Connection Connection(string id = "production-eu-central-1", bool isDemo = false) => new(new ConnectionId(id), id, "eu-central-1", isDemo)
    {
        AccountName = "production",
        AccountId = "111122223333",
        CredentialSource = "environment",
    };

    public static Job Job(string id = "1", JobState state = JobState.Running, JobKind kind = JobKind.Backup, DateTimeOffset? createdAt = null) =>
        new(Production, kind, id, state, createdAt ?? Time)
        {
            AccountId = "111122223333",
            ResourceArn = $"arn:aws:ec2:eu-central-1:111122223333:volume/vol-{id}",
            ResourceName = $"volume-{id}",
            ResourceType = "EBS",
            VaultName = "Default",
            VaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:Default",
            IamRoleArn = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole",
            PercentDone = state == JobState.Completed ? 100 : 0,
            CompletedAt = state.IsOpen() ? null : (createdAt ?? Time).AddMinutes(10),
            RecoveryPointArn = state == JobState.Completed ? $"arn:aws:ec2:eu-central-1::snapshot/snap-{id}" : null,
        };

    public static BackupVault Vault(string name = "Default", long recoveryPoints = 0) =>
        new(name, $"arn:aws:backup:eu-central-1:111122223333:backup-vault:{name}", Time.AddYears(-1)) { NumberOfRecoveryPoints = recoveryPoints };

    public static RecoveryPoint RecoveryPoint(string id = "1", string vaultName = "Default", DateTimeOffset? createdAt = null) =>
        new($"arn:aws:ec2:eu-central-1::snapshot/snap-{id}", vaultName, RecoveryPointStatus.Completed, createdAt ?? Time)
        {
            ResourceArn = $"arn:aws:ec2:eu-central-1:111122223333:volume/vol-{id}",
            ResourceName = $"volume-{id}",
            ResourceType = "EBS",
            SizeInBytes = 1024,
        };

    /// <summary>An operation that deletes recovery points, and its items, all queued.</summary>
    public static (Operation Operation, ImmutableArray<OperationItem> Items) Operation(int items = 3, Guid? id = null, DateTimeOffset? queuedAt = null)
    {
        var key = id ?? new Guid("c0a8012e-0000-4000-8000-000000000007");
        var points = Enumerable.Range(1, items).Select(number => RecoveryPoint($"{number}")).ToList();
        return (
            new Operation(key, OperationKind.DeleteRecoveryPoints, $"Delete {items} recovery points", Production, ConsoleAction.DeleteRecoveryPoint, "administrator", queuedAt ?? Time)
            {
                RunAs = new Actor("administrator", ConsoleRole.Administrator),
                Counts = new OperationCounts(items, 0, 0, 0, 0, 0),
            },
            [.. points.Select((point, index) => new OperationItem(key, index + 1, point.ResourceName!, new DeleteRecoveryPoint(point.VaultName, point.Arn)))]);
    }

    public static BackupPlan Plan(string id = "1", string versionId = "v1", params BackupRule[] rules) =>
        new(id, $"arn:aws:backup:eu-central-1:111122223333:backup-plan:{id}", $"plan-{id}", versionId, Time.AddYears(-1)) { Rules = [.. rules] };

    public static BackupRule Rule(string name = "daily", string schedule = "cron(0 5 ? * * *)") => new($"rule-{name}", name, "Default", schedule, "Etc/UTC");

    public static BackupPlanBody PlanBody(string name = "plan-1", params BackupRule[] rules) => new(name, rules.Length == 0 ? [Rule()] : [.. rules]);

    public static BackupSelection Selection(string id = "1", params string[] resources) =>
        new($"selection-{id}", $"selection-{id}", "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole") { CreatedAt = Time.AddMonths(-1), Resources = [.. resources] };

    public static InventoryResource Resource(string id = "1", string type = "EBS") => new(
        $"arn:aws:ec2:eu-central-1:111122223333:volume/vol-{id}", type, $"volume-{id}", ImmutableSortedDictionary<string, string>.Empty, IsProtected: true, LastBackupAt: null);

    /// <summary>An instant written as people write it: <c>2026-11-22T05:00Z</c>.</summary>
    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
