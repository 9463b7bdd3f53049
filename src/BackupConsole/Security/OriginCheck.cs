namespace BackupConsole.Security;

/// <summary>
/// Refuses what another site's page sends: browsers name the page's origin on every WebSocket handshake and every unsafe request,
/// but ASP.NET Core accepts a circuit from any of them by default.
/// </summary>
internal static class OriginCheck
{
    public static IApplicationBuilder UseOriginCheck(this IApplicationBuilder app, Uri? publicUrl) => app.Use((context, next) =>
    {
        if (IsForeign(context.Request, publicUrl))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    });

    internal static bool IsForeign(HttpRequest request, Uri? publicUrl)
    {
        if (request.Headers.Origin.Count == 0 || (IsSafe(request) && !request.Path.StartsWithSegments("/_blazor")))
        {
            return false;
        }

        return !Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            || (!IsSame(origin, new Uri($"{request.Scheme}://{request.Host}")) && (publicUrl is null || !IsSame(origin, publicUrl)));
    }

    private static bool IsSafe(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    private static bool IsSame(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
