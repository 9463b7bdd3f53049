using System.Text.RegularExpressions;
using BackupConsole.Domain.CommandLines;

namespace BackupConsole.AwsBackup.CommandLines;

/// <summary>Quotes a text so that a shell hands it on as it is, whatever stands in it.</summary>
internal static partial class ShellWord
{
    public static string Of(string text, CommandShell shell) => Harmless.IsMatch(text)
        ? text
        : shell switch
        {
            CommandShell.Bash => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'",
            CommandShell.PowerShell => $"'{PowerShellQuote.Replace(text, "$0$0")}'",
        };

    [GeneratedRegex(@"\A[A-Za-z0-9-][A-Za-z0-9:/._-]*\z")]
    private static partial Regex Harmless { get; }

    // PowerShell takes the typographic ones for the same.
    [GeneratedRegex("['\u2018\u2019\u201a\u201b]")]
    private static partial Regex PowerShellQuote { get; }
}
