using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace BackupConsole.Benchmarks.Client;

/// <summary>Gives the pages from memory, whoever asks and however it is signed.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.First());
    }

    public Uri Address { get; }

    public static async Task<PageServer> StartAsync(RecoveryPointPages pages, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http =>
        {
            var page = pages.Page(http.Request.Query["nextToken"]);
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = page.Length;
            return http.Response.Body.WriteAsync(page, http.RequestAborted).AsTask();
        });
        await app.StartAsync(cancellationToken);
        return new PageServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
