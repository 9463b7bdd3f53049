using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Tags;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>The tags that many recovery points get or lose, as they are entered.</summary>
internal static class BulkTags
{
    public static ChangeTags CommandOf(BulkForm form, string recoveryPointArn) => form.Action == BulkAction.AddTags
        ? new ChangeTags(recoveryPointArn, form.Tags.DistinctBy(tag => tag.Key).ToImmutableSortedDictionary(StringComparer.Ordinal), [])
        : new ChangeTags(recoveryPointArn, ImmutableSortedDictionary<string, string>.Empty, KeysOf(form.TagKeys));

    /// <summary>What is wrong whatever the recovery point.</summary>
    public static ImmutableArray<Problem> ProblemsOf(BulkForm form) => form.Action == BulkAction.AddTags
        ? form.Tags.IsEmpty
            ? [new Problem(nameof(ChangeTags.TagsToSet), "No tag is entered.", "Add one.")]
            : TagRules.Validate(form.Tags, nameof(ChangeTags.TagsToSet))
        : KeysOf(form.TagKeys) is { IsEmpty: false } keys
            ? TagRules.ValidateKeys(keys, nameof(ChangeTags.TagKeysToRemove))
            : [new Problem(nameof(ChangeTags.TagKeysToRemove), "No key is entered.", "Enter the keys to remove, one a line.")];

    /// <param name="form">What is to be set or removed.</param>
    /// <param name="tags">What is there; null where it is not known, and then nothing is left out.</param>
    public static string? ExclusionOf(BulkForm form, ImmutableSortedDictionary<string, string>? tags) => (form.Action, tags) switch
    {
        (BulkAction.AddTags, { } known) when form.Tags.All(tag => known.TryGetValue(tag.Key, out var value) && value == tag.Value) => "It has these tags already.",
        (BulkAction.AddTags, { } known) when known.Keys.Where(key => !TagRules.IsReserved(key)).Union(form.Tags.Select(tag => tag.Key)).Count() > TagRules.MostTags =>
            $"It would have more than {TagRules.MostTags} tags.",
        (BulkAction.RemoveTags, { } known) when !KeysOf(form.TagKeys).Any(known.ContainsKey) => "It has none of these tags.",
        _ => null,
    };

    /// <summary>One a line; spaces belong to a key only in its middle.</summary>
    private static ImmutableArray<string> KeysOf(string lines) => [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
