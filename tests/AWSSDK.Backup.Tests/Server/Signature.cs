using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AWSSDK.Backup.Tests.Server;

/// <summary>Signature Version 4, computed again from the request that arrived; shares no code with the client.</summary>
internal static partial class Signature
{
    /// <summary>What is wrong with the signature, or null.</summary>
    public static string? Problem(RecordedRequest request, string secretKey, string region)
    {
        var match = Authorization().Match(request.Headers.Authorization.ToString());
        if (!match.Success)
        {
            return "no AWS4-HMAC-SHA256 authorization";
        }

        var (scope, signedHeaders) = (match.Groups["scope"].Value, match.Groups["headers"].Value);
        if (!scope.EndsWith($"/{region}/backup/aws4_request", StringComparison.Ordinal))
        {
            return $"signed for {scope}";
        }

        var canonical = string.Join('\n',
            request.Method,
            string.Join('/', request.RawPath.Split('/').Select(Uri.EscapeDataString)),
            CanonicalQuery(request),
            string.Concat(signedHeaders.Split(';').Select(name => $"{name}:{request.Headers[name].ToString().Trim()}\n")),
            signedHeaders,
            Hex(SHA256.HashData(request.Body)));
        var toSign = string.Join('\n', "AWS4-HMAC-SHA256", request.Headers["X-Amz-Date"].ToString(), scope, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + secretKey), Hmac);
        return Hex(Hmac(key, toSign)) == match.Groups["signature"].Value ? null : "the signature does not match the request";
    }

    private static string CanonicalQuery(RecordedRequest request) => string.Join('&', request.Query
        .Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}")
        .Order(StringComparer.Ordinal));

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=[^/]+/(?<scope>[^,]+), ?SignedHeaders=(?<headers>[^,]+), ?Signature=(?<signature>[0-9a-f]{64})$")]
    private static partial Regex Authorization();
}
