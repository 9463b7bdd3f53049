using Microsoft.AspNetCore.Http;

namespace AWSSDK.Backup.Tests.Server;

/// <summary>A request as it arrived, undecoded.</summary>
public sealed record RecordedRequest(string Method, string RawTarget, IHeaderDictionary Headers, byte[] Body)
{
    public string RawPath => RawTarget.Split('?')[0];

    public IReadOnlyList<(string Name, string Value)> Query =>
        [.. RawTarget.Split('?').Skip(1).SelectMany(query => query.Split('&')).Select(pair => pair.Split('=', 2))
            .Select(pair => (Uri.UnescapeDataString(pair[0]), pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : ""))];
}
