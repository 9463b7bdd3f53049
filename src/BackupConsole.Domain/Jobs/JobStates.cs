using System.Collections.Immutable;

namespace BackupConsole.Domain.Jobs;

/// <summary>What the states of a job mean, and their spelling in AWS's API.</summary>
public static class JobStates
{
    /// <summary>A job in one of these states is still moving.</summary>
    public static ImmutableArray<JobState> Open { get; } = [JobState.Created, JobState.Pending, JobState.Running, JobState.Aborting];

    /// <summary>A job in one of these states needs somebody.</summary>
    public static ImmutableArray<JobState> Unsuccessful { get; } = [JobState.Failed, JobState.Expired, JobState.Aborted, JobState.Partial];

    public static bool IsOpen(this JobState state) => Open.Contains(state);

    public static bool IsUnsuccessful(this JobState state) => Unsuccessful.Contains(state);

    /// <summary>AWS's spelling: <c>RUNNING</c>.</summary>
    public static string ToAws(this JobState state) => state switch
    {
        JobState.Unrecognised => "UNKNOWN",
        JobState.Created => "CREATED",
        JobState.Pending => "PENDING",
        JobState.Running => "RUNNING",
        JobState.Aborting => "ABORTING",
        JobState.Aborted => "ABORTED",
        JobState.Completed => "COMPLETED",
        JobState.Failed => "FAILED",
        JobState.Expired => "EXPIRED",
        JobState.Partial => "PARTIAL",
    };

    /// <summary>A value that this version does not know is <see cref="JobState.Unrecognised"/>, never an error: AWS adds states.</summary>
    public static JobState OfAws(string? text) =>
        Enum.GetValues<JobState>().FirstOrDefault(state => state != JobState.Unrecognised && state.ToAws() == text, JobState.Unrecognised);
}
