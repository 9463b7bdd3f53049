namespace BackupConsole.Emulator.Signing;

/// <summary>
/// The parts of <c>AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-central-1/backup/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d67…</c>.
/// </summary>
internal sealed record SigV4Authorization(string AccessKeyId, string Date, string Region, string Service, string[] SignedHeaders, string Signature)
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    public string Scope => $"{Date}/{Region}/{Service}/aws4_request";

    public static SigV4Authorization? TryParse(string? header)
    {
        if (header is null || !header.StartsWith(Algorithm + " ", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = header[(Algorithm.Length + 1)..]
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .GroupBy(part => part[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First()[1], StringComparer.Ordinal);
        if (!parts.TryGetValue("Credential", out var credential)
            || !parts.TryGetValue("SignedHeaders", out var headers)
            || !parts.TryGetValue("Signature", out var signature)
            || credential.Split('/') is not [var key, var date, var region, var service, "aws4_request"])
        {
            return null;
        }

        return new SigV4Authorization(key, date, region, service, headers.Split(';'), signature);
    }
}
