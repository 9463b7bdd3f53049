namespace BackupConsole.Domain.Selections;

/// <summary>Patterns in which <c>*</c> stands for any text and nothing else has a meaning; letters are compared as they are.</summary>
internal static class Wildcard
{
    /// <summary>In a form, what stands for any text without a colon: one field of an ARN.</summary>
    public const char Field = '\uFFFC';

    public static bool IsIn(string pattern) => pattern.Contains('*', StringComparison.Ordinal);

    public static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return text.SequenceEqual(pattern);
        }

        if (!text.StartsWith(pattern[..star]))
        {
            return false;
        }

        // Between two stars the first place that fits is as good as any later one.
        text = text[star..];
        pattern = pattern[(star + 1)..];
        while ((star = pattern.IndexOf('*')) >= 0)
        {
            var at = text.IndexOf(pattern[..star]);
            if (at < 0)
            {
                return false;
            }

            text = text[(at + star)..];
            pattern = pattern[(star + 1)..];
        }

        return text.EndsWith(pattern);
    }

    /// <summary>Whether there is a text that a pattern and a form both match.</summary>
    /// <param name="pattern">In it, <c>*</c> also stands for text with colons.</param>
    /// <param name="form">May hold <see cref="Field"/> and <c>*</c>.</param>
    public static bool Overlap(ReadOnlySpan<char> pattern, ReadOnlySpan<char> form)
    {
        // Row by row from the end: canMeet[j] tells whether what is left of the pattern, and of the form from j on, can be the same text.
        var canMeet = new bool[form.Length + 1];
        var below = new bool[form.Length + 1];
        for (var i = pattern.Length; i >= 0; i--)
        {
            char? mine = i < pattern.Length ? pattern[i] : null;
            for (var j = form.Length; j >= 0; j--)
            {
                char? other = j < form.Length ? form[j] : null;
                var (down, right) = (mine is not null && below[j], other is not null && canMeet[j + 1]);
                canMeet[j] = (mine is null && other is null)
                    || (mine == '*' && (down || right))
                    || (other == Field && (right || (mine != ':' && down)))
                    || (mine is not null && mine == other && below[j + 1]);
            }

            (canMeet, below) = (below, canMeet);
        }

        return below[0];
    }
}
