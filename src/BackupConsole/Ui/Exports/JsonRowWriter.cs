using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace BackupConsole.Ui.Exports;

/// <summary>Rows as an array of objects; what a row does not have is null.</summary>
internal sealed class JsonRowWriter<TRow> : IRowWriter<TRow>
{
    private readonly ImmutableArray<ExportColumn<TRow>> _columns;
    private readonly ArrayBufferWriter<byte> _part = new();
    private readonly Utf8JsonWriter _json;

    public JsonRowWriter(ImmutableArray<ExportColumn<TRow>> columns)
    {
        _columns = columns;
        _json = new Utf8JsonWriter(_part);
        _json.WriteStartArray();
    }

    public ReadOnlyMemory<byte> Write(ImmutableArray<TRow> rows)
    {
        foreach (var row in rows)
        {
            _json.WriteStartObject();
            foreach (var column in _columns)
            {
                _json.WritePropertyName(column.Name);
                Write(column.ValueOf(row));
            }

            _json.WriteEndObject();
        }

        return Take();
    }

    public ReadOnlyMemory<byte> End()
    {
        _json.WriteEndArray();
        return Take();
    }

    public void Dispose() => _json.Dispose();

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                _json.WriteNullValue();
                break;
            case string text:
                _json.WriteStringValue(text);
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case int number:
                _json.WriteNumberValue(number);
                break;
            case long number:
                _json.WriteNumberValue(number);
                break;
            case double number:
                _json.WriteNumberValue(number);
                break;
            case DateTimeOffset at:
                _json.WriteStringValue(at.UtcDateTime);
                break;
            default:
                throw new InvalidOperationException($"A column holds a {value.GetType().Name}, which no file knows how to write.");
        }
    }

    private ReadOnlyMemory<byte> Take()
    {
        _json.Flush();
        var part = _part.WrittenSpan.ToArray();
        _part.ResetWrittenCount();
        return part;
    }
}
