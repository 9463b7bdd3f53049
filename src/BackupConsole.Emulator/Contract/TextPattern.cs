using System.Text;
using System.Text.RegularExpressions;

namespace BackupConsole.Emulator.Contract;

/// <summary>
/// A pattern of the API, which is written for Java and must match the whole text. Wrapped so that "$" cannot match before a line feed
/// at the end, and with Java's ASCII classes in place of .NET's Unicode ones (and without the "\_" that .NET does not know).
/// </summary>
internal sealed class TextPattern(string text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private readonly Lazy<Regex> _regex = new(() => Compile(text));

    public string Text { get; } = text;

    public bool IsMatch(string value)
    {
        try
        {
            return _regex.Value.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            // Only a text made to be slow takes that long: no name or ARN does.
            return false;
        }
    }

    private static Regex Compile(string text)
    {
        var whole = $@"\A(?:{WithAsciiClasses(text)})\z";
        // Time linear in the length of the text, except for the patterns that look behind: that engine cannot.
        var engine = text.Contains("(?<", StringComparison.Ordinal) ? RegexOptions.None : RegexOptions.NonBacktracking;
        return new Regex(whole, RegexOptions.CultureInvariant | engine, Patience);
    }

    private static string WithAsciiClasses(string text)
    {
        var result = new StringBuilder();
        var isInClass = false;
        for (var index = 0; index < text.Length; index++)
        {
            isInClass = text[index] switch { '[' => true, ']' => false, _ => isInClass };
            var escape = text[index] == '\\' ? text[++index] : '\0';
            result.Append(escape switch
            {
                '\0' => text[index].ToString(),
                'd' => isInClass ? "0-9" : "[0-9]",
                '_' => "_",
                'S' when !isInClass => @"[^\x09-\x0d ]",
                _ => $"\\{escape}",
            });
        }

        return result.ToString();
    }
}
