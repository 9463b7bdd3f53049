using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Ui.Values;

namespace BackupConsole.Tests.Ui.Values;

public sealed class StateLookTests
{
    [Theory]
    [InlineData(JobState.Completed, false, StateTone.Ok, "Completed")]
    [InlineData(JobState.Completed, true, StateTone.Warn, "Completed with issues")]
    [InlineData(JobState.Failed, true, StateTone.Fail, "Failed")]
    [InlineData(JobState.Expired, false, StateTone.Expired, "Expired")]
    [InlineData(JobState.Partial, false, StateTone.Warn, "Partial")]
    [InlineData(JobState.Unrecognised, false, StateTone.Unknown, "Unknown")]
    public void A_job_state_has_a_tone_and_a_word(JobState state, bool hasIssues, StateTone tone, string word) =>
        Assert.Equal(new StateLook(tone, word), StateLook.Of(state, hasIssues));

    [Fact]
    public void Only_a_job_that_completed_without_issues_is_green() =>
        Assert.Equal([JobState.Completed], Enum.GetValues<JobState>().Where(state => StateLook.Of(state).Tone == StateTone.Ok));

    [Fact]
    public void States_that_look_different_have_different_words() =>
        Assert.Equal(Enum.GetValues<JobState>().Length, Enum.GetValues<JobState>().Select(state => StateLook.Of(state).Word).Distinct().Count());

    [Theory]
    [InlineData(RecoveryPointStatus.Expired, StateTone.Expired)]
    [InlineData(RecoveryPointStatus.Partial, StateTone.Warn)]
    [InlineData(RecoveryPointStatus.Available, StateTone.Ok)]
    public void A_recovery_point_status_has_a_tone(RecoveryPointStatus status, StateTone tone) => Assert.Equal(tone, StateLook.Of(status).Tone);
}
