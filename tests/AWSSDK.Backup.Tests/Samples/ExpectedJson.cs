using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Json;
using Amazon.Runtime;

namespace AWSSDK.Backup.Tests.Samples;

/// <summary>How AWS prints an object: the test's own idea of the wire format.</summary>
internal sealed class ExpectedJson(Func<string, bool>? leaveOut = null, bool withUnknownMembers = false)
{
    public string Of(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteObject(writer, value, leaveOut);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void WriteObject(Utf8JsonWriter writer, object value, Func<string, bool>? skip = null)
    {
        writer.WriteStartObject();
        WriteUnknown(writer, "Aaa");
        foreach (var property in Sample.Members(value.GetType()).Where(property => skip?.Invoke(property.Name) != true))
        {
            if (property.GetValue(value) is { } member)
            {
                writer.WritePropertyName(property.Name);
                WriteValue(writer, member);
                WriteUnknown(writer, "After" + property.Name);
            }
        }

        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, null));
                break;
            case DateTime instant when withUnknownMembers:
                writer.WriteRawValue(((instant - DateTime.UnixEpoch).TotalMilliseconds / 1e12).ToString("0.000000000000\\E9", null));
                break;
            case DateTime instant:
                writer.WriteNumberValue((decimal)(instant - DateTime.UnixEpoch).TotalMilliseconds / 1000m);
                break;
            case ConstantClass constant:
                writer.WriteStringValue(constant.Value);
                break;
            case IDictionary map:
                writer.WriteStartObject();
                foreach (DictionaryEntry entry in map)
                {
                    writer.WritePropertyName((string)entry.Key);
                    WriteValue(writer, entry.Value!);
                }

                writer.WriteEndObject();
                break;
            case IList list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(writer, item!);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteObject(writer, value);
                break;
        }
    }

    private void WriteUnknown(Utf8JsonWriter writer, string name)
    {
        if (withUnknownMembers)
        {
            writer.WritePropertyName(name + "FromTheFuture");
            writer.WriteRawValue("""{"list":[1,{"deep":null}],"text":"}"}""");
        }
    }
}
