using BackupConsole.Emulator.Admin;
using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.FaultInjection;
using BackupConsole.Emulator.RateLimits;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Signing;
using BackupConsole.Emulator.Sts;
using BackupConsole.Emulator.Tagging;
using Microsoft.AspNetCore.Http.Features;

namespace BackupConsole.Emulator.Http;

/// <summary>
/// The one way in for every signed request: who is it, how far is the estate by now, what is the answer. Faults on demand come
/// between the authentication and the handler, and between the handler and the answer.
/// </summary>
internal sealed partial class ApiGateway(
    Authenticator authenticator,
    EstateClock clock,
    BackupEngine engine,
    RegionStore regions,
    PageTokens tokens,
    RequestLog log,
    FaultInjector faults,
    RateLimiter limits,
    StsService sts,
    TaggingService tagging,
    TimeProvider time,
    ILogger<ApiGateway> logger)
{
    private const string Backup = "backup";

    public Task ServeOperationAsync(HttpContext http, OperationShape shape, Func<ApiCall, object?>? handler) => ServeAsync(http, shape.Name, (caller, body, _) =>
    {
        Require(caller, Backup);
        limits.Admit(shape.Name, caller);
        if (handler is null)
        {
            throw ApiErrors.NotImplemented(shape.Name);
        }

        var call = Open(http, caller, body, shape);
        if (RequestValidation.FirstViolation(shape.Contract, call.PathParameter, call.Query, call.RawBody) is { } violation)
        {
            throw violation.ToError(shape.Contract);
        }

        return ApiAnswer.Json(shape.SuccessStatus, handler(call));
    });

    /// <summary>POST / is shared by the services that have no paths; the credential scope tells them apart.</summary>
    public Task ServeRootAsync(HttpContext http) => ServeAsync(http, null, (caller, body, requestId) =>
    {
        var call = Open(http, caller, body, null);
        return caller.Service switch
        {
            "sts" => sts.Answer(call, requestId),
            "tagging" => tagging.Answer(call, http.Request.Headers["X-Amz-Target"].ToString()),
            _ => throw ApiErrors.UnknownOperation(),
        };
    });

    public Task ServeUnknownAsync(HttpContext http) => ServeAsync(http, "Unknown", (_, _, _) => throw ApiErrors.UnknownOperation());

    private async Task ServeAsync(HttpContext http, string? operation, Func<Caller, byte[], string, ApiAnswer> answer)
    {
        var started = time.GetTimestamp();
        var requestId = Guid.NewGuid().ToString();
        var body = await ReadBodyAsync(http);
        var authorization = SigV4Authorization.TryParse(http.Request.Headers.Authorization);
        var name = operation ?? RootOperation(http, authorization?.Service, body);
        var exchange = FaultedExchange.Healthy;
        Caller? caller = null;
        var (result, error) = Answer(http, body, authorization?.Service ?? Backup, requestId, Faulted, ref caller);
        log.Add(new LoggedRequest
        {
            Time = time.GetUtcNow(),
            Service = authorization?.Service ?? "",
            Operation = name,
            Method = http.Request.Method,
            Target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            AccountId = caller?.Account,
            Region = authorization?.Region,
            AccessKeyId = authorization?.AccessKeyId,
            UserAgent = http.Request.Headers.UserAgent,
            Status = result.Status,
            Error = error,
            Fault = exchange.Name,
            RequestId = requestId,
            Milliseconds = time.GetElapsedTime(started).TotalMilliseconds,
        });
        await exchange.SendAsync(http, result, requestId, time);

        ApiAnswer Faulted(Caller known, byte[] bytes, string id)
        {
            exchange = faults.Choose(name, known);
            return exchange.Answer(http, known, bytes, left => answer(known, left, id));
        }
    }

    private (ApiAnswer Answer, string? Error) Answer(
        HttpContext http, byte[]? body, string service, string requestId, Func<Caller, byte[], string, ApiAnswer> answer, ref Caller? caller)
    {
        try
        {
            if (body is null)
            {
                throw new ApiException(413, "RequestEntityTooLargeException", "The request body is too large.");
            }

            caller = authenticator.Authenticate(http, body);
            return (answer(caller, body, requestId), null);
        }
        catch (ApiException exception)
        {
            return (ApiAnswer.Error(exception, service, requestId), exception.Type);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A bug of the emulator: the client gets what AWS answers to one of its own, the log gets the reason.
            Log.Failed(logger, exception, http.Request.Method, http.Request.Path, requestId);
            var failure = new ApiException(500, "InternalFailure", "The request processing has failed because of an unknown error, exception or failure.");
            return (ApiAnswer.Error(failure, service, requestId), failure.Type);
        }
    }

    private ApiCall Open(HttpContext http, Caller caller, byte[] body, OperationShape? shape)
    {
        var now = clock.Now;
        engine.Advance(now);
        if (caller.Service == Backup)
        {
            regions.Open(caller.Account, caller.Region, now);
        }

        var segments = shape?.Path.Trim('/').Split('/') ?? [];
        return new ApiCall(http, caller, now, body, shape?.Name ?? "", tokens)
        {
            PathParameter = name => RawTarget.Segment(http, Array.IndexOf(segments, $"{{{name}}}")),
        };
    }

    private static void Require(Caller caller, string service)
    {
        if (caller.Service != service)
        {
            throw new ApiException(403, "InvalidSignatureException", $"Credential should be scoped to correct service: '{service}'.");
        }
    }

    private static string RootOperation(HttpContext http, string? service, byte[]? body) => service switch
    {
        "sts" => StsService.OperationOf(body ?? []),
        _ => http.Request.Headers["X-Amz-Target"].ToString().Split('.')[^1],
    };

    private static async Task<byte[]?> ReadBodyAsync(HttpContext http)
    {
        try
        {
            using var buffer = new MemoryStream();
            await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
            return buffer.ToArray();
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Method} {Path} failed, request {RequestId}")]
        public static partial void Failed(ILogger logger, Exception exception, string method, string path, string requestId);
    }
}
