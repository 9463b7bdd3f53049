#nullable enable
using System.Text.Json;

namespace Amazon.Backup.Wire;

internal static class Expect
{
    public static void Token(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        if (reader.TokenType != expected)
        {
            throw new JsonException($"Expected {expected} but found {reader.TokenType} at byte {reader.TokenStartIndex}.");
        }
    }
}
