using System.Collections.Immutable;

namespace BackupConsole.Domain.Windows;

/// <summary>How long a backup job may wait for its start, and how long it may take.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html</remarks>
/// <param name="StartWindowMinutes">Minutes until a job that has not started expires; null = AWS's 480.</param>
/// <param name="CompleteWindowMinutes">Minutes until a job that has not completed is cancelled; null = AWS's 10,080.</param>
public sealed record BackupWindow(int? StartWindowMinutes, int? CompleteWindowMinutes)
{
    public const int DefaultStartWindowMinutes = 480;

    public const int DefaultCompleteWindowMinutes = 10_080;

    /// <summary>AWS accepts less but then jobs expire at once; its own text says 60 "to avoid errors".</summary>
    public const int ShortestStartWindowMinutes = 60;

    /// <summary>100 years.</summary>
    public const int LongestWindowMinutes = 52_560_000;

    public static BackupWindow Default { get; } = new(null, null);

    public ImmutableArray<Problem> Validate()
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var start = StartWindowMinutes ?? DefaultStartWindowMinutes;
        var complete = CompleteWindowMinutes ?? DefaultCompleteWindowMinutes;
        if (start is < ShortestStartWindowMinutes or > LongestWindowMinutes)
        {
            problems.Add(new Problem(
                nameof(StartWindowMinutes),
                $"The start window must be {ShortestStartWindowMinutes} to {LongestWindowMinutes:N0} minutes.",
                $"Enter {ShortestStartWindowMinutes} or more, or leave it empty for AWS's {DefaultStartWindowMinutes}."));
        }

        if (complete is < ShortestStartWindowMinutes or > LongestWindowMinutes)
        {
            problems.Add(new Problem(
                nameof(CompleteWindowMinutes),
                $"The completion window must be {ShortestStartWindowMinutes} to {LongestWindowMinutes:N0} minutes.",
                $"Enter {ShortestStartWindowMinutes} or more, or leave it empty for AWS's {DefaultCompleteWindowMinutes:N0}."));
        }
        else if (complete <= start && problems.Count == 0)
        {
            problems.Add(new Problem(
                nameof(CompleteWindowMinutes),
                "The completion window counts from the scheduled time, so it must be longer than the start window.",
                $"Enter more than {start:N0} minutes."));
        }

        return problems.ToImmutable();
    }
}
