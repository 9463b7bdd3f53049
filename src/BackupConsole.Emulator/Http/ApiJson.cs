using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackupConsole.Emulator.Http;

internal static class ApiJson
{
    /// <summary>Member names as in the model and nulls written out, because the real service writes them and clients must cope.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        Converters = { new TimestampConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string? Text<T>(T? value)
        where T : class => value is null ? null : JsonSerializer.Serialize(value, Options);

    public static T? Value<T>(string? text)
        where T : class => text is null ? null : JsonSerializer.Deserialize<T>(text, Options);
}
