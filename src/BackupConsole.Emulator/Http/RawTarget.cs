using Microsoft.AspNetCore.Http.Features;

namespace BackupConsole.Emulator.Http;

/// <summary>
/// The request target as it came over the wire. Kestrel decodes a path except for %2F, so neither the decoded path nor a route value
/// tells <c>arn%3Aaws%3Aec2…snapshot%2Fsnap-1</c> from an ARN with a literal "%2F": only the raw target does.
/// </summary>
internal static class RawTarget
{
    public static string Path(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith('/') && Uri.TryCreate(target, UriKind.Absolute, out var absolute))
        {
            return absolute.AbsolutePath;
        }

        var query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? target : target[..query];
    }

    public static string Segment(HttpContext http, int index)
    {
        var segments = Path(http).Split('/');
        return index + 1 < segments.Length ? Uri.UnescapeDataString(segments[index + 1]) : "";
    }
}
