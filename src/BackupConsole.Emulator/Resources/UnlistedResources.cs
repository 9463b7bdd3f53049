using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Resources;

/// <summary>
/// What is named but not known. AWS looks for a resource only when its job runs, with the job's role: a wrong ARN is a job that fails,
/// not a refused call. An account without any inventory (the unverified default one) is taken to own whatever it names, by ARN and
/// without wildcards, so that it can be used at all.
/// </summary>
internal static class UnlistedResources
{
    private const long Bytes = 50L << 30;

    public static ResourceRecord FindOrAdopt(Session session, string account, string region, ResourceArn arn, string type)
    {
        if (ResourceStore.Find(session, account, region, arn.Text) is { } known)
        {
            return known;
        }

        var flaw = ResourceStore.HasInventory(session, account) ? ResourceFlaw.Missing : ResourceFlaw.None;
        return new ResourceRecord(account, region, arn.Text, type, arn.Name, Bytes, flaw);
    }

    /// <summary>What the selections of a plan name in an account without inventory; nothing in one with.</summary>
    public static List<ResourceRecord> NamedBy(Session session, string account, string region, IEnumerable<SelectionRecord> selections) =>
        ResourceStore.HasInventory(session, account)
            ? []
            :
            [
                .. selections.SelectMany(selection => selection.Document.Resources)
                    .Where(arn => !arn.Contains('*', StringComparison.Ordinal))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(ResourceArn.TryParse)
                    .OfType<ResourceArn>()
                    .Where(arn => arn.Type is not null && (arn.Account.Length == 0 || arn.Account == account) && (arn.Region.Length == 0 || arn.Region == region))
                    .Where(arn => ResourceStore.Find(session, account, region, arn.Text) is null)
                    .Select(arn => new ResourceRecord(account, region, arn.Text, arn.Type!, arn.Name, Bytes, ResourceFlaw.None)),
            ];
}
