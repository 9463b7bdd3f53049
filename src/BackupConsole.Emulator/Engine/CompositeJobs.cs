using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// Jobs of stacks and clusters: a parent, and a child for each member. The parent runs from its first child's start to its last one's
/// end; it is PARTIAL where some of them fail.
/// </summary>
internal static class CompositeJobs
{
    private static readonly TimeSpan Assembly = TimeSpan.FromSeconds(1);

    public static List<JobRecord> Backup(Session session, JobPlanner planner, BackupOrder order, IReadOnlyList<ResourceRecord> estate)
    {
        var composite = order.Resource;
        var parent = planner.Backup(order, FreeAt(session, composite, order.CreatedAt)) with { IsParent = true };
        if (parent.Outcome != "COMPLETED")
        {
            return [parent];
        }

        var children = CompositeMembers.Of(composite, estate).ConvertAll(member => planner.Backup(
            order with { Resource = member.Resource, Parent = parent, MemberId = member.Id, CopyActions = null, BackupOptions = null },
            FreeAt(session, member.Resource, order.CreatedAt)));
        return [Gather(parent with { Bytes = children.Sum(child => child.Bytes) }, children), .. children];
    }

    /// <param name="members">The orders for the members, without their parent.</param>
    public static List<JobRecord> Copy(Session session, JobPlanner planner, CopyOrder order, IEnumerable<CopyOrder> members)
    {
        var placeAt = CopyQueue.PlaceAt(session, order);
        var parent = planner.Copy(order, CopyQueue.FreeAt(session, order, placeAt)) with { IsParent = true };
        if (parent.Outcome != "COMPLETED")
        {
            return [parent];
        }

        var children = members.Where(member => SupportedResourceTypes.CanCopy(member.ResourceType))
            .Select(member => planner.Copy(member with { Parent = parent }, CopyQueue.FreeAt(session, member, placeAt)))
            .ToList();
        return [Gather(parent, children), .. children];
    }

    /// <param name="members">The orders for what is nested, without their parent.</param>
    public static List<JobRecord> Restore(JobPlanner planner, RestoreOrder order, IReadOnlyList<RestoreOrder> members)
    {
        var parent = planner.Restore(order) with { IsParent = true };
        if (parent.Outcome != "COMPLETED")
        {
            return [parent];
        }

        var children = members.Select(member => planner.Restore(member with { Parent = parent })).ToList();
        return [Gather(parent, children), .. children];
    }

    /// <summary>The parent as its children, by now, make it. A restore cannot be PARTIAL: it fails, and what it has restored stays.</summary>
    public static JobRecord Gather(JobRecord parent, IReadOnlyList<JobRecord> children)
    {
        var done = children.Count(child => child.Outcome is "COMPLETED");
        var outcome = done == children.Count ? "COMPLETED" : done > 0 && parent.Kind != JobKind.Restore ? "PARTIAL" : "FAILED";
        var problem = children.FirstOrDefault(child => child.Outcome is not "COMPLETED");
        var ended = children.Count == 0 ? parent.Timeline.EndedAt : children.Max(child => child.Timeline.EndedAt) + Assembly;
        return parent with
        {
            Outcome = outcome,
            Category = problem?.Category ?? parent.Category,
            Message = problem is null ? parent.Message : $"{children.Count - done} of {children.Count} nested jobs did not complete: {problem.Message}",
            Reached = done == children.Count ? 1 : children.Sum(child => child.Bytes * child.Reached) / Math.Max(1, children.Sum(child => (double)child.Bytes)),
            Timeline = children.Count == 0
                ? parent.Timeline
                : new JobTimeline(
                    children.Min(child => child.Timeline.PendingAt), children.Min(child => child.Timeline.RunningAt), Later(ended, parent.Timeline.EndedAt)),
        };
    }

    private static DateTimeOffset Later(DateTimeOffset first, DateTimeOffset second) => first > second ? first : second;

    private static DateTimeOffset FreeAt(Session session, ResourceRecord resource, DateTimeOffset at) =>
        JobStore.FreeAt(session, resource.Account, resource.Region, resource.Arn, at);
}
