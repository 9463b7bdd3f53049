using System.Collections.Immutable;

namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>Finds what somebody meant to write.</summary>
internal static class Spelling
{
    /// <summary>The word that takes the fewest changed letters.</summary>
    public static string Nearest(string text, ImmutableArray<string> words) => words.MinBy(word => Distance(text.ToUpperInvariant(), word.ToUpperInvariant())) ?? text;

    /// <summary>Levenshtein's distance, row by row.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
