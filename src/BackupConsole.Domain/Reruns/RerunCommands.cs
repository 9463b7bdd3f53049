using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Reruns;

/// <summary>What starts a job like an earlier one, as far as the earlier one says; what it does not say comes from its rule, where that is still known.</summary>
public static class RerunCommands
{
    /// <param name="job">A backup or copy job.</param>
    /// <param name="rule">The rule that started it; null where there was none, or where it is not known any more.</param>
    public static BackupCommand Of(Job job, BackupRule? rule) => job.Kind == JobKind.Copy ? CopyOf(job) : BackupOf(job, rule);

    /// <summary>The name of the vault that a copy job copied from; null where AWS does not say.</summary>
    public static string? SourceVaultNameOf(Job copy)
    {
        const string Prefix = "backup-vault:";
        return Arn.TryParse(copy.SourceVaultArn, out var vault) && vault.Resource.StartsWith(Prefix, StringComparison.Ordinal) ? vault.Resource[Prefix.Length..] : null;
    }

    private static StartBackupJob BackupOf(Job job, BackupRule? rule)
    {
        var command = new StartBackupJob(job.ResourceArn ?? string.Empty, job.VaultName ?? string.Empty, job.IamRoleArn ?? string.Empty)
        {
            Window = WindowOf(job, rule),
            Lifecycle = job.Lifecycle ?? rule?.Lifecycle ?? Lifecycle.Forever,
            BackupOptions = job.BackupOptions,
        };
        return rule is null ? command : command with { RecoveryPointTags = rule.RecoveryPointTags };
    }

    private static StartCopyJob CopyOf(Job job) =>
        new(SourceVaultNameOf(job) ?? string.Empty, job.SourceRecoveryPointArn ?? string.Empty, job.VaultArn ?? string.Empty, job.IamRoleArn ?? string.Empty)
        {
            Lifecycle = job.Lifecycle == Lifecycle.Forever ? null : job.Lifecycle,
        };

    /// <summary>A job tells its start window only by when it would have expired, and its completion window not at all.</summary>
    private static BackupWindow WindowOf(Job job, BackupRule? rule)
    {
        var start = job.StartBy is { } by ? (int?)Math.Round((by - job.CreatedAt).TotalMinutes) : null;
        var complete = rule?.Window.CompleteWindowMinutes;
        var recorded = new BackupWindow(start == BackupWindow.DefaultStartWindowMinutes ? null : start ?? rule?.Window.StartWindowMinutes, complete);
        return recorded.Validate().IsEmpty ? recorded : rule?.Window is { } ofRule && ofRule.Validate().IsEmpty ? ofRule : BackupWindow.Default;
    }
}
