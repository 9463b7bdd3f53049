using System.Globalization;

namespace BackupConsole.Emulator.Jobs;

/// <summary>What a job looks like at an instant: a pure function of the job and the clock.</summary>
internal sealed record JobView(string State, long BytesTransferred, string PercentDone, string? Message, string? Category, DateTimeOffset? CompletedAt)
{
    public static JobView Of(JobRecord job, DateTimeOffset now)
    {
        var timeline = job.Timeline;
        if (now >= timeline.EndedAt)
        {
            var reached = timeline.Starts ? job.Reached : 0;
            return new JobView(job.Outcome, (long)(job.Bytes * reached), Percent(reached), job.Message, job.Category, timeline.EndedAt);
        }

        if (job.AbortingAt <= now)
        {
            return At("ABORTING", job.AbortingAt.Value);
        }

        if (now >= timeline.RunningAt)
        {
            return At("RUNNING", now);
        }

        var state = now >= timeline.PendingAt && job.Kind != JobKind.Copy ? "PENDING" : "CREATED";
        return new JobView(state, 0, "0.0", null, null, null);

        JobView At(string running, DateTimeOffset instant)
        {
            var fraction = timeline.Starts && instant > timeline.RunningAt
                ? job.Reached * (instant - timeline.RunningAt) / (timeline.EndedAt - timeline.RunningAt)
                : 0;
            fraction = Math.Clamp(fraction, 0, 0.999);
            return new JobView(running, (long)(job.Bytes * fraction), Percent(fraction), null, null, null);
        }
    }

    private static string Percent(double fraction) => (Math.Floor(fraction * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
