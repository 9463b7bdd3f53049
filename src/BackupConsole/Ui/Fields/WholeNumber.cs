using System.Globalization;
using BackupConsole.Domain;

namespace BackupConsole.Ui.Fields;

/// <summary>Reads what somebody typed where a number is wanted; a form keeps the text, so that a draft loses nothing.</summary>
public static class WholeNumber
{
    private const int MostQuoted = 20;

    /// <summary>Null for an empty text and for one that is no number. What is out of range stays out of range.</summary>
    public static int? Read(string text) =>
        long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
            : null;

    /// <summary>True for a text that is there and is no number.</summary>
    public static bool IsUnread(string text) => text.Trim().Length > 0 && Read(text) is null;

    public static Problem ProblemOf(string field, string text) => new(field, $"“{Shortened(text.Trim())}” is not a whole number.", "Enter digits only, or leave it empty.");

    private static string Shortened(string text) => text.Length > MostQuoted ? text[..MostQuoted] + "…" : text;
}
