using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BackupConsole.AwsBackup.Tests.Server;

/// <summary>An AWS that says what a test wants it to say.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentQueue<Func<RecordedRequest, HttpContext, Task>> _script = new();
    private Func<RecordedRequest, HttpContext, Task> _otherwise = (_, context) => Write(context, 200, "{}", null);

    private ScriptedServer(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.Single());

    public ImmutableArray<RecordedRequest> Requests => [.. _requests];

    public static async Task<ScriptedServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ScriptedServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The answer to the next request that no earlier line of the script has answered.</summary>
    public ScriptedServer Next(int status, string body, string? errorType = null) => Next((_, context) => Write(context, status, body, errorType));

    public ScriptedServer Next(Func<RecordedRequest, HttpContext, Task> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    /// <summary>The answer to every request that the script does not answer.</summary>
    public ScriptedServer Always(int status, string body, string? errorType = null) => Always((_, context) => Write(context, status, body, errorType));

    public ScriptedServer Always(Func<RecordedRequest, HttpContext, Task> answer)
    {
        _otherwise = answer;
        return this;
    }

    public static async Task Write(HttpContext context, int status, string body, string? errorType)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Headers["x-amzn-RequestId"] = "request-1";
        if (errorType is not null)
        {
            context.Response.Headers["X-Amzn-Errortype"] = $"{errorType}:http://internal.amazon.com/coral/com.amazonaws.services.cryo/";
        }

        await context.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var request = new RecordedRequest(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync(context.RequestAborted));
        _requests.Enqueue(request);
        await (_script.TryDequeue(out var answer) ? answer : _otherwise)(request, context);
    }
}
