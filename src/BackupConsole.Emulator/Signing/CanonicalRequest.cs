using System.Security.Cryptography;
using System.Text;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Signing;

/// <summary>Signature Version 4 as the receiver computes it, for services that encode the path twice (all but S3).</summary>
internal static class CanonicalRequest
{
    public static string Signature(HttpContext http, byte[] body, SigV4Authorization authorization, string amzDate, string secret)
    {
        var canonical = string.Join('\n', [
            http.Request.Method,
            Path(http),
            Query(http),
            .. authorization.SignedHeaders.Select(name => $"{name}:{Header(http, name)}"),
            "",
            string.Join(';', authorization.SignedHeaders),
            Hex(SHA256.HashData(body))]);
        var toSign = string.Join('\n', SigV4Authorization.Algorithm, amzDate, authorization.Scope, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
        var key = Encoding.UTF8.GetBytes("AWS4" + secret);
        foreach (var part in authorization.Scope.Split('/'))
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return Hex(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
    }

    /// <summary>The path on the wire is encoded once already; encoding it again turns %3A into %253A, as every SDK does.</summary>
    private static string Path(HttpContext http) => string.Join('/', RawTarget.Path(http).Split('/').Select(Uri.EscapeDataString));

    private static string Query(HttpContext http)
    {
        var pairs =
            from pair in http.Request.Query
            from value in pair.Value
            select (Name: Uri.EscapeDataString(pair.Key), Value: Uri.EscapeDataString(value ?? ""));
        return string.Join('&', pairs
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal)
            .Select(pair => $"{pair.Name}={pair.Value}"));
    }

    private static string Header(HttpContext http, string name)
    {
        var values = http.Request.Headers[name].Select(value =>
            string.Join(' ', (value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return string.Join(',', values);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
