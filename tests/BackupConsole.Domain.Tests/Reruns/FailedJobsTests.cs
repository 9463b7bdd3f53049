using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Reruns;
using BackupConsole.Testing;

namespace BackupConsole.Domain.Tests.Reruns;

/// <summary>Which of the jobs that failed are run again.</summary>
public sealed class FailedJobsTests
{
    private const string Part = "It is a part of another job, which is run again as a whole.";
    private const string Continuous = "It is a continuous backup, which only a backup plan can start: on demand, AWS makes a snapshot.";
    private static readonly ConnectionId Other = new("other");
    private static readonly RerunFacts Nothing = new(_ => Decision.Allowed, ImmutableHashSet<RerunTarget>.Empty, ImmutableDictionary<RerunTarget, DateTimeOffset>.Empty);

    public static TheoryData<string, Job, string?> ByItself => new()
    {
        { "failed", Failed("1"), null },
        { "expired", Failed("1") with { State = JobState.Expired }, null },
        { "a parent", Failed("1") with { IsParent = true, State = JobState.Partial }, null },
        { "a child", Failed("1") with { ParentJobId = "9" }, Part },
        { "no resource", Failed("1") with { ResourceArn = null }, "AWS does not say which resource it was about." },
        { "no role", Failed("1") with { IamRoleArn = null }, "AWS does not say which role it used." },
        { "no vault", Failed("1") with { VaultName = null }, "AWS does not say which vault it was for." },
        { "continuous", Failed("1") with { BackupType = "CONTINUOUS_BACKUP" }, Continuous },
        { "a type that AWS does not back up", Failed("1") with { ResourceArn = "arn:aws:lambda:eu-central-1:111122223333:function:f" }, "AWS Backup protects nothing with an ARN of this form (lambda)." },
        { "a vault that AWS made itself", Failed("1") with { VaultName = "aws/efs/automatic-backup-vault" }, "A vault name has 2 to 50 letters, numbers, hyphens and underscores." },
        { "a copy", Copied("1"), null },
        { "a copy of nothing known", Copied("1") with { SourceRecoveryPointArn = null }, "AWS does not say which recovery point it copied." },
        { "a copy from nowhere known", Copied("1") with { SourceVaultArn = null }, "AWS does not say which vault it copied from." },
        { "a copy to nowhere known", Copied("1") with { VaultArn = null }, "AWS does not say which vault it was for." },
        { "a part of a copy", Copied("1") with { ParentJobId = "9" }, Part },
        { "a restore", A.Job("1", JobState.Failed, JobKind.Restore), "A restore is not run again in bulk: open it and restore again like it." },
    };

    [Theory]
    [MemberData(nameof(ByItself))]
    public void A_job_says_whether_it_can_be_run_again(string name, Job job, string? exclusion)
    {
        _ = name;
        Assert.Equal(exclusion, Assert.Single(Choose(Nothing, job).Items).Item.Exclusion);
    }

    [Fact]
    public void Of_each_resource_and_vault_the_newest_is_run_again_in_whatever_order_they_come()
    {
        Job[] jobs = [Failed("2", hours: 2), Failed("1", hours: 3), Failed("3", hours: 1), Failed("4", hours: 5) with { VaultName = "weekly" }, Failed("5", hours: 4) with { Connection = Other }];

        var run = Choose(Nothing, jobs);

        Assert.Equal([("3", null), ("5", null), ("4", null)], run.Items.Take(3).Select(pair => (IdOf(pair.Item), pair.Item.Exclusion)));
        Assert.Equal([(RerunRules.FailedAgainLater, 2)], run.Exclusions.Select(exclusion => (exclusion.Reason, exclusion.Names.Length)));
    }

    [Fact]
    public void Copies_to_vaults_of_the_same_name_in_two_regions_are_two()
    {
        var run = Choose(Nothing, Copied("1"), Copied("2") with { VaultArn = "arn:aws:backup:us-east-1:111122223333:backup-vault:Default" });

        Assert.Equal(2, run.Included);
    }

    [Fact]
    public void A_part_that_failed_later_does_not_stand_for_the_resource()
    {
        var run = Choose(Nothing, Failed("2", hours: 1) with { ParentJobId = "9" }, Failed("1", hours: 2));

        Assert.Equal("1", IdOf(run.Items.Single(pair => pair.Item.Exclusion is null).Item));
    }

    [Theory]
    [InlineData(1, "It has been backed up to the same vault since.")]
    [InlineData(2, null)]
    [InlineData(3, null)]
    public void What_completed_after_it_makes_it_needless(int completedHoursAgo, string? exclusion)
    {
        var job = Failed("1", hours: 2);
        var facts = Nothing with { Completed = new Dictionary<RerunTarget, DateTimeOffset> { [RerunTarget.Of(job)!.Value] = A.Time.AddHours(-completedHoursAgo) } };

        Assert.Equal(exclusion, Assert.Single(Choose(facts, job).Items).Item.Exclusion);
    }

    [Fact]
    public void What_is_under_way_is_not_started_twice()
    {
        var facts = Nothing with { Open = new HashSet<RerunTarget> { RerunTarget.Of(Failed("1"))!.Value } };

        var run = Choose(facts, Failed("1"), Failed("7") with { ResourceArn = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-7" });

        Assert.Equal([RerunRules.Running, null], run.Items.OrderBy(pair => pair.Item.Name, StringComparer.Ordinal).Select(pair => pair.Item.Exclusion));
    }

    [Fact]
    public void What_somebody_may_not_do_there_is_left_out()
    {
        var facts = Nothing with { May = connection => connection == Other ? Decision.Refused("Not there.") : Decision.Allowed };

        var run = Choose(facts, Failed("1"), Failed("2") with { Connection = Other });

        Assert.Equal("Not there.", run.Items.Single(pair => pair.Connection == Other).Item.Exclusion);
        Assert.Equal(1, run.Included);
    }

    [Fact]
    public void A_copy_whose_source_is_gone_is_left_out()
    {
        var facts = Nothing with { SourceOf = copy => copy.Id == "1" ? Decision.Refused("Gone.") : Decision.Allowed };

        Assert.Equal("Gone.", Assert.Single(Choose(facts, Copied("1")).Items).Item.Exclusion);
        Assert.Equal(1, Choose(facts, Copied("2")).Included);
    }

    private static DryRun Choose(RerunFacts facts, params ReadOnlySpan<Job> jobs)
    {
        var failed = new FailedJobs();
        foreach (var job in jobs)
        {
            failed.Add(job);
        }

        Assert.Equal(jobs.Length, failed.Count);
        return failed.Judge(facts);
    }

    private static string IdOf(NewOperationItem item) => item.Name["job ".Length..];

    /// <summary>Of one volume, whatever its id.</summary>
    private static Job Failed(string id, int hours = 1) => A.Job(id, JobState.Failed, createdAt: A.Time.AddHours(-hours)) with { ResourceArn = A.Job().ResourceArn, ResourceName = $"job {id}" };

    private static Job Copied(string id) => Failed(id) with
    {
        Kind = JobKind.Copy,
        SourceVaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:daily",
        SourceRecoveryPointArn = "arn:aws:ec2:eu-central-1::snapshot/snap-1",
    };
}
