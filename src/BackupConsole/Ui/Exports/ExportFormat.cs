namespace BackupConsole.Ui.Exports;

/// <summary>How an exported list is written.</summary>
public enum ExportFormat
{
    /// <summary>For spreadsheets: RFC 4180, UTF-8 with a byte order mark, and no text that a spreadsheet would run as a formula.</summary>
    Csv,

    /// <summary>For programs: an array of objects, every value as it is.</summary>
    Json,
}
