namespace BackupConsole.Ui.Values;

/// <summary>Cuts what AWS or an attacker may have made very long, before it travels over the circuit.</summary>
public static class ShortText
{
    /// <summary>At most <paramref name="longest"/> characters, on one line; what is cut ends in an ellipsis and never within a surrogate pair.</summary>
    public static string Of(string? text, int longest)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var end = Math.Min(text.Length, longest);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        var line = text[..end].ReplaceLineEndings(" ").Trim();
        return end < text.Length ? line + "…" : line;
    }
}
