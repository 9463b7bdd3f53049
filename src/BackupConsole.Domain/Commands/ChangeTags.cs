using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Tags;

namespace BackupConsole.Domain.Commands;

/// <summary>Sets and removes tags of a plan, a vault or a recovery point. AWS has one call for each of the two: removal goes first, to make room below the limit of 50.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_TagResource.html and API_UntagResource.html</remarks>
/// <param name="ResourceArn">What carries the tags.</param>
/// <param name="TagsToSet">Added, or put in the place of the value that is there.</param>
/// <param name="TagKeysToRemove">Removed; a key that is not there is no fault.</param>
public sealed record ChangeTags(string ResourceArn, ImmutableSortedDictionary<string, string> TagsToSet, ImmutableArray<string> TagKeysToRemove) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeTags;

    public override string Target => ResourceArn;

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. ValidateTarget(),
        .. TagRules.Validate(TagsToSet, nameof(TagsToSet)),
        .. TagRules.ValidateKeys(TagKeysToRemove, nameof(TagKeysToRemove)),
        .. TagKeysToRemove.Where(TagsToSet.ContainsKey).Select(key => new Problem(nameof(TagKeysToRemove), $"The tag “{key}” is to be set and removed at once.", "Choose one of the two.")),
    ];

    private IEnumerable<Problem> ValidateTarget()
    {
        if (!Arn.TryParse(ResourceArn, out _))
        {
            yield return new Problem(nameof(ResourceArn), "This is not an ARN.", "Open the object and change its tags from there.");
        }

        if (TagsToSet.IsEmpty && TagKeysToRemove.IsEmpty)
        {
            yield return new Problem(nameof(TagsToSet), "No tag has been changed.", "Add, change or remove one.");
        }
    }
}
