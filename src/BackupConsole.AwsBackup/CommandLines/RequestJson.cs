using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Backup;
using Amazon.Runtime;

namespace BackupConsole.AwsBackup.CommandLines;

/// <summary>A request as the JSON that the AWS CLI reads: every member that is set, those of the address too, under the names of AWS's API.</summary>
internal static class RequestJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // It is quoted for a shell and drawn as text, never put into markup.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ConstantConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepOwnMembers } },
    };

    public static string Of(AmazonBackupRequest request) => EscapeInvisible(JsonSerializer.Serialize(request, request.GetType(), Options));

    /// <summary>Base classes of the SDK bring what concerns a call, not what is asked for.</summary>
    private static void KeepOwnMembers(JsonTypeInfo type)
    {
        if (!typeof(AmazonWebServiceRequest).IsAssignableFrom(type.Type))
        {
            return;
        }

        foreach (var inherited in type.Properties.Where(property => property.AttributeProvider is MemberInfo member && member.DeclaringType != type.Type).ToList())
        {
            type.Properties.Remove(inherited);
        }
    }

    /// <summary>Characters that only steer how text is drawn could make a line look like another one.</summary>
    private static string EscapeInvisible(string json)
    {
        if (!json.Any(IsInvisible))
        {
            return json;
        }

        var text = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            _ = IsInvisible(character) ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}") : text.Append(character);
        }

        return text.ToString();
    }

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Format;

    /// <summary>The SDK's enumerations are classes around their text.</summary>
    private sealed class ConstantConverter : JsonConverter<ConstantClass>
    {
        public override bool CanConvert(Type typeToConvert) => typeof(ConstantClass).IsAssignableFrom(typeToConvert);

        public override ConstantClass Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Requests are only written.");

        public override void Write(Utf8JsonWriter writer, ConstantClass value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
