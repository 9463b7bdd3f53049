using System.Collections.Immutable;

namespace BackupConsole.Domain.SavedViews;

/// <summary>What a saved view may be called and hold.</summary>
public static class SavedViewRules
{
    public const int LongestName = 60;

    /// <summary>More is no address any more.</summary>
    public const int LongestQuery = 4096;

    /// <param name="name">As entered.</param>
    /// <param name="others">The names of the owner's other views of the same list.</param>
    public static ImmutableArray<Problem> ValidateName(string name, IEnumerable<string> others) => name.Trim() switch
    {
        "" => [new Problem(nameof(SavedView.Name), "The view has no name.", $"Enter 1 to {LongestName} characters.")],
        { Length: > LongestName } tooLong => [new Problem(nameof(SavedView.Name), $"The name has {tooLong.Length} characters.", $"Use at most {LongestName}.")],
        var text when text.Any(char.IsControl) => [new Problem(nameof(SavedView.Name), "The name holds a control character.", "Type it anew.")],
        var text when others.Contains(text, StringComparer.OrdinalIgnoreCase) =>
            [new Problem(nameof(SavedView.Name), "You have a view of this name for this list.", "Enter another name, or update that view.")],
        _ => [],
    };

    public static ImmutableArray<Problem> ValidateQuery(string query) => query.Length <= LongestQuery
        ? []
        : [new Problem(nameof(SavedView.Query), "These filters are too long to be saved.", "Choose fewer.")];
}
