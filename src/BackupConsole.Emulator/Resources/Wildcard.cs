namespace BackupConsole.Emulator.Resources;

/// <summary>
/// Patterns in which * stands for any text. FileSystemName.MatchesSimpleExpression is none for them: it gives "\" and "?" a meaning, and
/// does not undo the escape that takes it away where a pattern begins with *.
/// </summary>
internal static class Wildcard
{
    /// <param name="anyOne">A character that stands for any one, where patterns have such.</param>
    public static bool Matches(string text, string pattern, char? anyOne = null, bool ignoresCase = false)
    {
        // After a mismatch the last * takes one character more; the ones before it never have to.
        var (at, next, star, retryAt) = (0, 0, -1, 0);
        while (at < text.Length)
        {
            if (next < pattern.Length && pattern[next] == '*')
            {
                star = next++;
                retryAt = at;
            }
            else if (next < pattern.Length && (pattern[next] == anyOne || Same(pattern[next], text[at], ignoresCase)))
            {
                at++;
                next++;
            }
            else if (star >= 0)
            {
                next = star + 1;
                at = ++retryAt;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(next).TrimStart('*').IsEmpty;
    }

    private static bool Same(char first, char second, bool ignoresCase) =>
        first == second || (ignoresCase && char.ToUpperInvariant(first) == char.ToUpperInvariant(second));
}
