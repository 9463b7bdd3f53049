using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Reruns;
using BackupConsole.Domain.Windows;
using BackupConsole.Testing;

namespace BackupConsole.Domain.Tests.Reruns;

/// <summary>What is sent to run a job again.</summary>
public sealed class RerunCommandsTests
{
    private static readonly Lifecycle Month = new(null, 30);
    private static readonly BackupRule Rule = A.Rule() with
    {
        Window = new BackupWindow(120, 600),
        Lifecycle = new Lifecycle(null, 365),
        RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "storage"),
    };

    public static TheoryData<int?, BackupRule?, BackupWindow> Windows => new()
    {
        { null, null, BackupWindow.Default },
        { 480, null, BackupWindow.Default },
        { 90, null, new BackupWindow(90, null) },
        { 90, Rule, new BackupWindow(90, 600) },
        { null, Rule, new BackupWindow(120, 600) },
        { 3, null, BackupWindow.Default },
        { 900, Rule, new BackupWindow(120, 600) },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void The_start_window_is_that_of_the_job_where_AWS_takes_it(int? startByMinutes, BackupRule? rule, BackupWindow window)
    {
        var job = A.Job() with { StartBy = startByMinutes is { } minutes ? A.Time.AddMinutes(minutes).AddSeconds(-2) : null };

        Assert.Equal(window, Assert.IsType<StartBackupJob>(RerunCommands.Of(job, rule)).Window);
    }

    [Fact]
    public void A_backup_is_started_as_the_job_was()
    {
        var options = ImmutableSortedDictionary<string, string>.Empty.Add(StartBackupJob.WindowsVss, "enabled");
        var job = A.Job() with { Lifecycle = Month, BackupOptions = options };

        var command = Assert.IsType<StartBackupJob>(RerunCommands.Of(job, Rule));

        Assert.Equal((job.ResourceArn!, job.VaultName!, job.IamRoleArn!, Month), (command.ResourceArn, command.BackupVaultName, command.IamRoleArn, command.Lifecycle));
        Assert.Equal(options, command.BackupOptions);
        Assert.Equal(Rule.RecoveryPointTags, command.RecoveryPointTags);
    }

    [Fact]
    public void What_the_job_does_not_say_comes_from_its_rule_and_without_one_nothing_is_invented()
    {
        Assert.Equal(Rule.Lifecycle, Assert.IsType<StartBackupJob>(RerunCommands.Of(A.Job(), Rule)).Lifecycle);
        var bare = Assert.IsType<StartBackupJob>(RerunCommands.Of(A.Job(), null));
        Assert.Equal(Lifecycle.Forever, bare.Lifecycle);
        Assert.Empty(bare.RecoveryPointTags);
    }

    [Theory]
    [InlineData(30, 30)]
    [InlineData(null, null)]
    public void A_copy_is_started_as_the_job_was_and_inherits_what_it_inherited(int? recorded, int? sent)
    {
        var job = A.Job(kind: JobKind.Copy) with
        {
            SourceVaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:aws/efs/automatic-backup-vault",
            SourceRecoveryPointArn = "arn:aws:ec2:eu-central-1::snapshot/snap-1",
            Lifecycle = new Lifecycle(null, recorded),
        };

        var command = Assert.IsType<StartCopyJob>(RerunCommands.Of(job, null));

        Assert.Equal(("aws/efs/automatic-backup-vault", job.SourceRecoveryPointArn, job.VaultArn!, job.IamRoleArn!), (command.SourceBackupVaultName, command.RecoveryPointArn, command.DestinationBackupVaultArn, command.IamRoleArn));
        Assert.Equal(sent, command.Lifecycle?.DeleteAfterDays);
    }

    [Theory]
    [InlineData(new string[0], new[] { JobState.Failed, JobState.Expired, JobState.Aborted, JobState.Partial })]
    [InlineData(new[] { "FAILED", "COMPLETED" }, new[] { JobState.Failed })]
    [InlineData(new[] { "COMPLETED", "RUNNING" }, null)]
    public void The_states_that_are_filtered_and_the_failed_ones_are_cut(string[] filtered, JobState[]? asked)
    {
        var query = new JobQuery(JobKind.Backup) { Outcomes = [.. filtered.Select(state => new JobOutcome(JobStates.OfAws(state)))], IsAscending = true, Skip = 50, VaultName = "daily" };

        var failed = RerunRules.FailedOf(query);

        Assert.Equal(asked, failed?.Outcomes.Select(outcome => outcome.State).ToArray());
        Assert.True(failed is null or { IsAscending: false, Skip: 0, VaultName: "daily" });
    }
}
