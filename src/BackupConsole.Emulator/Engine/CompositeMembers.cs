using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// What a stack or a cluster consists of: its template or state, and the resources that carry its tag. Where nothing does, the estate
/// has no more to say about it than that it exists, and it gets two members that follow from its ARN.
/// </summary>
internal static class CompositeMembers
{
    private const string StackTag = "aws:cloudformation:stack-id";
    private const string ClusterTag = "aws:eks:cluster-name";
    private const long TemplateBytes = 96 << 10;

    public static List<(string Id, ResourceRecord Resource)> Of(ResourceRecord composite, IEnumerable<ResourceRecord> estate)
    {
        var tagged = estate
            .Where(resource => resource.Arn != composite.Arn && !SupportedResourceTypes.IsComposite(resource.Type) && IsMember(resource, composite))
            .Select(resource => (resource.Name, resource))
            .ToList();
        var own = composite with { Bytes = TemplateBytes, Flaw = ResourceFlaw.None };
        return [(composite.Type == "EKS" ? "ClusterState" : "Template", own), .. tagged.Count > 0 ? tagged : Derived(composite)];
    }

    private static bool IsMember(ResourceRecord resource, ResourceRecord composite) =>
        resource.Tags.GetValueOrDefault(StackTag) == composite.Arn
        || (composite.Type == "EKS" && resource.Tags.GetValueOrDefault(ClusterTag) == composite.Name);

    private static List<(string Id, ResourceRecord Resource)> Derived(ResourceRecord composite)
    {
        var random = new StableRandom(0, "members", composite.Arn);
        var (account, region) = (composite.Account, composite.Region);
        var volume = $"vol-0{random.Hex(16)}";
        var volumeRecord = new ResourceRecord(
            account, region, $"arn:aws:ec2:{region}:{account}:volume/{volume}", "EBS", volume, composite.Bytes / 2, ResourceFlaw.None);
        var files = $"fs-0{random.Hex(16)}";
        var filesRecord = new ResourceRecord(
            account, region, $"arn:aws:elasticfilesystem:{region}:{account}:file-system/{files}", "EFS", files, composite.Bytes / 2, ResourceFlaw.None);
        return [("DataVolume", volumeRecord), ("SharedFiles", filesRecord)];
    }
}
