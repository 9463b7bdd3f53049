namespace BackupConsole.Features.Search;

/// <summary>How well something fits what was typed. Every word must occur, in any case; where the first one stands decides.</summary>
internal static class SearchRank
{
    private const int Nothing = int.MaxValue;

    /// <summary>0 is best; null when it does not fit.</summary>
    public static int? Of(string[] words, string text, string detail)
    {
        var worst = 0;
        foreach (var word in words)
        {
            var rank = Of(word, text, detail);
            if (rank == Nothing)
            {
                return null;
            }

            worst = Math.Max(worst, rank);
        }

        return worst;
    }

    private static int Of(string word, string text, string detail)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at switch
        {
            0 when text.Length == word.Length => 0,
            0 => 1,
            > 0 when !char.IsLetterOrDigit(text[at - 1]) => 2,
            > 0 => 3,
            _ => detail.Contains(word, StringComparison.OrdinalIgnoreCase) ? 4 : Nothing,
        };
    }
}
