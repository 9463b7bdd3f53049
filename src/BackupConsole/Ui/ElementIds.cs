using System.Globalization;

namespace BackupConsole.Ui;

/// <summary>Ids that tie a control to its label, help and problems; unique in the process, so also on a page.</summary>
public static class ElementIds
{
    private static long _last;

    public static string Next(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{Interlocked.Increment(ref _last)}");

    /// <summary>The id of the control that edits a field, so that an error summary can lead to it.</summary>
    public static string OfField(string field) => "field-" + field;
}
