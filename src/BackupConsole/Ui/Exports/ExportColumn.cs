namespace BackupConsole.Ui.Exports;

/// <summary>One column of an exported list.</summary>
/// <param name="Name">Its name in the file: AWS's name of the member, where it has one.</param>
/// <param name="ValueOf">A text, a whole number, a fraction, a yes or no, an instant, or null for nothing.</param>
public sealed record ExportColumn<TRow>(string Name, Func<TRow, object?> ValueOf);
