using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// (Resources ∪ ListOfTags) ∩ Conditions − NotResources. Selecting by tag, or by an ARN that names no more than a service
/// ("arn:aws:ec2:*"), obeys the Region's opt-in; an ARN that names a resource type does not, unless types share its form.
/// </summary>
internal static class SelectionMatcher
{
    private const string TagPrefix = "aws:ResourceTag/";

    public static bool Matches(SelectionDocument selection, ResourceRecord resource, RegionSettings settings)
    {
        var byArn = selection.Resources.Where(pattern => Wildcard.Matches(resource.Arn, pattern)).ToList();
        var byTag = selection.ListOfTags.Any(tag => Tag(resource, tag.ConditionKey) == tag.ConditionValue);
        var isNamed = !SupportedResourceTypes.SharesArnForm(resource.Type) && byArn.Any(NamesType);
        return (byArn.Count > 0 || byTag)
            && (isNamed || settings.Protects(resource.Type))
            && Meets(selection.Conditions, resource)
            && !selection.NotResources.Any(pattern => Wildcard.Matches(resource.Arn, pattern));
    }

    private static bool Meets(SelectionConditions conditions, ResourceRecord resource) =>
        conditions.StringEquals.All(condition => Tag(resource, condition.ConditionKey) == condition.ConditionValue)
        && conditions.StringNotEquals.All(condition => Tag(resource, condition.ConditionKey) != condition.ConditionValue)
        && conditions.StringLike.All(condition => Tag(resource, condition.ConditionKey) is { } value && Wildcard.Matches(value, condition.ConditionValue))
        && conditions.StringNotLike.All(condition => Tag(resource, condition.ConditionKey) is not { } value || !Wildcard.Matches(value, condition.ConditionValue));

    private static string? Tag(ResourceRecord resource, string key)
    {
        var name = key.StartsWith(TagPrefix, StringComparison.Ordinal) ? key[TagPrefix.Length..] : key;
        return resource.Tags.TryGetValue(name, out var value) ? value : null;
    }

    private static bool NamesType(string pattern) => pattern.Split(':', 6) is [_, _, _, _, _, var resource] && resource.TrimStart('*').Length > 0;
}
