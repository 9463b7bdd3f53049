using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackupConsole.Emulator.Tests.Infrastructure;

/// <summary>
/// Signature Version 4 as AWS documents it for a client, written from the documentation and not from the emulator's check, so that one cannot hide a fault of the other.
/// </summary>
internal static class SigV4Signer
{
    public static void Sign(HttpRequestMessage request, byte[] body, Credentials credentials, string region, string service, DateTimeOffset now)
    {
        var stamp = now.UtcDateTime.ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture);
        var day = stamp[..8];
        request.Headers.TryAddWithoutValidation("X-Amz-Date", stamp);
        if (credentials.SessionToken is not null)
        {
            request.Headers.TryAddWithoutValidation("X-Amz-Security-Token", credentials.SessionToken);
        }

        var uri = request.RequestUri!;
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = uri.Authority };
        foreach (var header in request.Headers.Where(header => header.Key.StartsWith("X-Amz-", StringComparison.Ordinal)))
        {
            headers[header.Key.ToLowerInvariant()] = header.Value.Single();
        }

        var canonical = new StringBuilder();
        canonical.Append(request.Method.Method).Append('\n');
        canonical.Append(EncodeAgain(uri.AbsolutePath)).Append('\n');
        canonical.Append(CanonicalQuery(uri.Query)).Append('\n');
        foreach (var (name, value) in headers)
        {
            canonical.Append(name).Append(':').Append(value).Append('\n');
        }

        var signedHeaders = string.Join(';', headers.Keys);
        canonical.Append('\n').Append(signedHeaders).Append('\n').Append(Hex(SHA256.HashData(body)));

        var scope = $"{day}/{region}/{service}/aws4_request";
        var toSign = $"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())))}";
        var key = Mac(Mac(Mac(Mac(Encoding.UTF8.GetBytes("AWS4" + credentials.SecretAccessKey), day), region), service), "aws4_request");
        var signature = Hex(Mac(key, toSign));
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential={credentials.AccessKeyId}/{scope}, SignedHeaders={signedHeaders}, Signature={signature}");
    }

    private static string CanonicalQuery(string query)
    {
        var pairs = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => Encode(Uri.UnescapeDataString(pair[0])) + "=" + Encode(Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "")));
        return string.Join('&', pairs.Order(StringComparer.Ordinal));
    }

    private static string EncodeAgain(string path) => string.Concat(path.Select(unit => unit == '/' ? "/" : Encode(unit.ToString())));

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            var isUnreserved = char.IsAsciiLetterOrDigit((char)unit) || (char)unit is '-' or '_' or '.' or '~';
            encoded.Append(isUnreserved ? ((char)unit).ToString() : "%" + unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
