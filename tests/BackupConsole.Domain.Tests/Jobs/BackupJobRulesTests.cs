using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.Tests.Jobs;

public sealed class BackupJobRulesTests
{
    private static readonly Job Running = new(new ConnectionId("demo"), JobKind.Backup, "1", JobState.Running, DateTimeOffset.UnixEpoch) { ResourceType = "EBS" };

    [Theory]
    [InlineData(JobState.Created, true)]
    [InlineData(JobState.Pending, true)]
    [InlineData(JobState.Running, true)]
    [InlineData(JobState.Aborting, false)]
    [InlineData(JobState.Completed, false)]
    [InlineData(JobState.Failed, false)]
    public void A_job_can_be_stopped_while_it_is_open(JobState state, bool expected) =>
        Assert.Equal(expected, BackupJobRules.CanStop(Running with { State = state }).IsAllowed);

    [Theory]
    [InlineData("RDS")]
    [InlineData("Aurora")]
    [InlineData("FSx")]
    [InlineData("SAP HANA on Amazon EC2")]
    public void A_type_that_AWS_cannot_stop_says_so(string type)
    {
        var decision = BackupJobRules.CanStop(Running with { ResourceType = type });

        Assert.False(decision.IsAllowed);
        Assert.Contains(type, decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restore_job_cannot_be_stopped() =>
        Assert.False(BackupJobRules.CanStop(Running with { Kind = JobKind.Restore }).IsAllowed);

    [Theory]
    [InlineData(JobState.Completed, "VSS_ERROR", true)]
    [InlineData(JobState.Completed, "SUCCESS", false)]
    [InlineData(JobState.Completed, null, false)]
    [InlineData(JobState.Failed, "VSS_ERROR", false)]
    public void Completed_with_issues_is_a_state_of_its_own(JobState state, string? category, bool expected) =>
        Assert.Equal(expected, (Running with { State = state, MessageCategory = category }).IsCompletedWithIssues);

    [Fact]
    public void Every_state_is_spelt_as_AWS_spells_it_and_read_back() =>
        Assert.All(Enum.GetValues<JobState>(), state => Assert.Equal(state, JobStates.OfAws(state.ToAws())));
}
