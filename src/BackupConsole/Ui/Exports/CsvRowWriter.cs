using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace BackupConsole.Ui.Exports;

/// <summary>Rows as RFC 4180 wants them, beginning with the names of the columns.</summary>
internal sealed class CsvRowWriter<TRow> : IRowWriter<TRow>
{
    private readonly ImmutableArray<ExportColumn<TRow>> _columns;
    private readonly MemoryStream _part = new();
    private readonly CsvWriter _csv;

    public CsvRowWriter(ImmutableArray<ExportColumn<TRow>> columns)
    {
        _columns = columns;

        // Without the mark, spreadsheets read the file in the code page of the machine.
        _csv = new CsvWriter(new StreamWriter(_part, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), CultureInfo.InvariantCulture);
        foreach (var column in columns)
        {
            _csv.WriteField(column.Name);
        }

        _csv.NextRecord();
    }

    public ReadOnlyMemory<byte> Write(ImmutableArray<TRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in _columns)
            {
                _csv.WriteField(TextOf(column.ValueOf(row)));
            }

            _csv.NextRecord();
        }

        return Take();
    }

    public ReadOnlyMemory<byte> End() => Take();

    public void Dispose() => _csv.Dispose();

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => Defused(text),
        bool flag => flag ? "true" : "false",
        DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException($"A column holds a {other.GetType().Name}, which no file knows how to write."),
    };

    /// <summary>A name or message that a spreadsheet would run as a formula is made a text by an apostrophe. https://owasp.org/www-community/attacks/CSV_Injection</summary>
    private static string Defused(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;

    private ReadOnlyMemory<byte> Take()
    {
        _csv.Flush();
        var part = _part.ToArray();
        _part.SetLength(0);
        return part;
    }
}
