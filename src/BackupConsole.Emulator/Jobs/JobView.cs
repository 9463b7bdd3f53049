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
            return new JobView(job.Outcome, (long)(job.Bytes * job.Reached), Percent(job.Reached), job.Message, job.Category, timeline.EndedAt);
        }

        if (job.AbortingAt <= now)
        {
            return new JobView("ABORTING", (long)(job.Bytes * job.Reached), Percent(job.Reached), null, null, null);
        }

        if (now >= timeline.RunningAt)
        {
            var elapsed = (now - timeline.RunningAt) / (timeline.EndedAt - timeline.RunningAt);
            var fraction = Math.Min(job.Reached * elapsed, 0.999);
            return new JobView("RUNNING", (long)(job.Bytes * fraction), Percent(fraction), null, null, null);
        }

        // Only backup jobs have both: a copy job waits as CREATED, and a restore job is PENDING from the start.
        var isPending = job.Kind == JobKind.Restore || (job.Kind == JobKind.Backup && now >= timeline.PendingAt);
        var state = isPending ? "PENDING" : "CREATED";
        return new JobView(state, 0, "0.0", null, null, null);
    }

    private static string Percent(double fraction) => (Math.Floor(fraction * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
