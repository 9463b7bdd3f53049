using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Jobs;

/// <summary>How many children a parent job has, and in which states they are; nothing for a job that is none.</summary>
internal sealed record ChildJobs(long? Count, SortedDictionary<string, long>? InState)
{
    public static ChildJobs Of(Session session, JobRecord parent, DateTimeOffset now)
    {
        if (!parent.IsParent)
        {
            return new ChildJobs(null, null);
        }

        var states = JobStore.Children(session, parent.Id).ConvertAll(child => JobView.Of(child, now).State);
        var inState = new SortedDictionary<string, long>(
            states.GroupBy(state => state, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.LongCount(), StringComparer.Ordinal),
            StringComparer.Ordinal);
        return new ChildJobs(states.Count, inState);
    }
}
