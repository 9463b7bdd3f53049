using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackupConsole.Emulator.Storage;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Emulator.Http;

/// <summary>
/// Opaque pagination tokens: a cursor and a MAC over it and over what it was issued for, so that a forged token, or one of another
/// operation, account, Region or filter, is refused instead of being read as a cursor. The cursor, a JSON array, comes first: a token
/// that began with the MAC's bytes would now and then begin with a dash, and a command line would take it for an option.
/// </summary>
internal sealed class PageTokens
{
    private const int MacLength = 16;
    private readonly byte[] _key;

    public PageTokens(Database database)
    {
        _key = database.Write(session =>
        {
            var stored = Meta.Get(session, "page_token_key");
            if (stored is not null)
            {
                return Convert.FromBase64String(stored);
            }

            var made = RandomNumberGenerator.GetBytes(32);
            Meta.Set(session, "page_token_key", Convert.ToBase64String(made));
            return made;
        });
    }

    public string Issue(string scope, string[] cursor)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(cursor);
        return WebEncoders.Base64UrlEncode([.. payload, .. Mac(scope, payload)]);
    }

    public string[]? TryRead(string scope, string token)
    {
        byte[] bytes;
        try
        {
            bytes = WebEncoders.Base64UrlDecode(token);
        }
        catch (FormatException)
        {
            return null;
        }

        if (bytes.Length <= MacLength)
        {
            return null;
        }

        var payload = bytes[..^MacLength];
        return CryptographicOperations.FixedTimeEquals(Mac(scope, payload), bytes.AsSpan(payload.Length))
            ? JsonSerializer.Deserialize<string[]>(payload)
            : null;
    }

    private byte[] Mac(string scope, byte[] payload) =>
        HMACSHA256.HashData(_key, (byte[])[.. Encoding.UTF8.GetBytes(scope), 0, .. payload])[..MacLength];
}
