using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace BackupConsole.Features.Vaults;

/// <summary>A line of the difference between two texts.</summary>
/// <param name="Sign">+ for a new line, − for one that goes, a space for one that stays.</param>
/// <param name="Text">The line.</param>
/// <param name="CssClass">Null for a line that stays.</param>
internal sealed record DifferenceLine(char Sign, string Text, string? CssClass)
{
    /// <summary>Empty when nothing differs.</summary>
    public static IReadOnlyList<DifferenceLine> Between(string before, string after)
    {
        var difference = InlineDiffBuilder.Diff(before, after);
        return difference.HasDifferences ? [.. difference.Lines.Select(Of)] : [];
    }

    private static DifferenceLine Of(DiffPiece piece) => piece.Type switch
    {
        ChangeType.Inserted => new('+', piece.Text, "line-added"),
        ChangeType.Deleted => new('−', piece.Text, "line-removed"),
        _ => new(' ', piece.Text, null),
    };
}
