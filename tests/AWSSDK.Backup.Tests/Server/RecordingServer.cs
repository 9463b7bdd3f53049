using System.Collections.Concurrent;
using System.Text;
using Amazon.Backup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace AWSSDK.Backup.Tests.Server;

/// <summary>Takes any request on loopback, checks its signature, keeps it, and answers what the test queued.</summary>
public sealed class RecordingServer : IAsyncLifetime
{
    public const string AccessKey = "AKIDEXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    public const string Region = "eu-central-1";

    private readonly ConcurrentQueue<Answer> _answers = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private IHost? _host;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(HandleAsync);
        await app.StartAsync();
        Address = app.Urls.Single();
        _host = app;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }
    }

    /// <summary>A client as the application makes one for a custom endpoint.</summary>
    public AmazonBackupClient CreateClient(int retries = 0, string? sessionToken = null)
    {
        var config = new AmazonBackupConfig { ServiceURL = Address, AuthenticationRegion = Region, MaxErrorRetry = retries };
        return sessionToken is null
            ? new AmazonBackupClient(AccessKey, SecretKey, config)
            : new AmazonBackupClient(AccessKey, SecretKey, sessionToken, config);
    }

    public void Enqueue(Answer answer) => _answers.Enqueue(answer);

    public void Enqueue(string body) => Enqueue(new Answer(StatusCodes.Status200OK, body));

    public RecordedRequest Take() =>
        _requests.TryDequeue(out var request) ? request : throw new InvalidOperationException("No request arrived.");

    private async Task HandleAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new RecordedRequest(context.Request.Method, target, CopyOf(context.Request.Headers), body.ToArray());
        context.Response.Headers["x-amzn-RequestId"] = Answer.RequestId;

        if (Signature.Problem(request, SecretKey, Region) is { } problem)
        {
            await WriteAsync(context.Response, new Answer(StatusCodes.Status403Forbidden, $$"""{"message":"{{problem}}"}""", "InvalidSignatureException"));
            return;
        }

        _requests.Enqueue(request);
        await WriteAsync(context.Response, _answers.TryDequeue(out var answer) ? answer : new Answer(StatusCodes.Status200OK, "{}"));
    }

    // Kestrel empties its own dictionary for the next request of the connection.
    private static HeaderDictionary CopyOf(IHeaderDictionary headers) =>
        new(new Dictionary<string, StringValues>(headers, StringComparer.OrdinalIgnoreCase));

    private static async Task WriteAsync(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.ErrorType is not null)
        {
            response.Headers["X-Amzn-Errortype"] = answer.ErrorType;
        }

        if (answer.Body.Length > 0)
        {
            response.ContentType = "application/json";
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer.Body));
        }
    }
}
