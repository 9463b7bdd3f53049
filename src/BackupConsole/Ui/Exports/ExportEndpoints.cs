using System.Globalization;
using BackupConsole.Domain.Errors;
using BackupConsole.Navigation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace BackupConsole.Ui.Exports;

/// <summary>
/// Lists as files, by a plain GET for whoever is signed in: the browser shows progress, can cancel, and writes a million rows to disk without a script.
/// </summary>
internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/export/{list}.{format:regex(^(csv|json)$)}", SendAsync);

    private static async Task SendAsync(HttpContext context, string list, string format, IEnumerable<IListExport> exports, TimeProvider time)
    {
        if (exports.FirstOrDefault(export => export.Name == list) is not { } export)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var query = new UrlQuery(context.Request.QueryString.Value);
        var (kind, mediaType) = format == "csv" ? (ExportFormat.Csv, "text/csv; charset=utf-8") : (ExportFormat.Json, "application/json");
        await using var parts = export.WriteAsync(kind, query, context.RequestAborted).GetAsyncEnumerator(context.RequestAborted);

        // The first part is there before anything is promised: a database that does not answer is an error, not an empty file.
        if (!await IsReadAsync(context, parts))
        {
            return;
        }

        var response = context.Response;
        response.ContentType = mediaType;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileNameOf(export, query, format, time) }.ToString();
        context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        await SendPartsAsync(context, parts);
    }

    private static async Task<bool> IsReadAsync(HttpContext context, IAsyncEnumerator<ReadOnlyMemory<byte>> parts)
    {
        try
        {
            return await parts.MoveNextAsync();
        }
        catch (BackupServiceException failure)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync(failure.Error.Sentence, context.RequestAborted);
            return false;
        }
    }

    private static async Task SendPartsAsync(HttpContext context, IAsyncEnumerator<ReadOnlyMemory<byte>> parts)
    {
        try
        {
            do
            {
                await context.Response.Body.WriteAsync(parts.Current, context.RequestAborted);
            }
            while (await parts.MoveNextAsync());
        }
        catch (BackupServiceException)
        {
            // Half a file must not look like a whole one: the browser reports a download that broke off.
            context.Abort();
        }
    }

    private static string FileNameOf(IListExport export, UrlQuery query, string format, TimeProvider time) =>
        string.Create(CultureInfo.InvariantCulture, $"{export.FileNameOf(query)}-{time.GetUtcNow().UtcDateTime:yyyy-MM-dd'T'HHmm'Z'}.{format}");
}
