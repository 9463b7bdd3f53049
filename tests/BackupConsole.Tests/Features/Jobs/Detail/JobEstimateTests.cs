using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Jobs.Detail;

public sealed class JobEstimateTests
{
    [Theory]
    [InlineData(JobState.Running, 25.0, 10, 40)]
    [InlineData(JobState.Running, 50.0, 60, 120)]
    [InlineData(JobState.Running, 0.5, 10, null)]
    [InlineData(JobState.Running, 100.0, 10, null)]
    [InlineData(JobState.Running, null, 10, null)]
    [InlineData(JobState.Created, 50.0, 10, null)]
    [InlineData(JobState.Running, 50.0, 0, null)]
    public void The_end_is_told_from_average_progress(JobState state, double? percent, int minutesSoFar, int? minutesInAll)
    {
        var job = A.Job(state: state) with { PercentDone = percent };

        Assert.Equal(minutesInAll is { } minutes ? A.Time.AddMinutes(minutes) : null, JobEstimate.EndOf(job, A.Time.AddMinutes(minutesSoFar)));
    }
}
