using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackupConsole.Emulator.Http;

/// <summary>What goes back over the wire, whatever the protocol of the service.</summary>
internal sealed record ApiAnswer(int Status, string ContentType, byte[] Body, string? ErrorType = null)
{
    private const string ErrorTypeSuffix = ":http://internal.amazon.com/coral/com.amazonaws.services.cryo/";

    public static ApiAnswer Json(int status, object? body, string contentType = "application/json") =>
        new(status, contentType, body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), ApiJson.Options));

    public static ApiAnswer Error(ApiException exception, string service, string requestId) => service switch
    {
        "sts" => StsError(exception, requestId),
        "tagging" => TaggingError(exception),
        _ => BackupError(exception),
    };

    /// <param name="http">Where to.</param>
    /// <param name="requestId">AWS's name of the request.</param>
    /// <param name="sent">What of the body is sent; the announced length is that of the whole.</param>
    public async Task WriteAsync(HttpContext http, string requestId, ReadOnlyMemory<byte> sent)
    {
        http.Response.StatusCode = Status;
        http.Response.Headers["x-amzn-RequestId"] = requestId;
        if (ErrorType is not null)
        {
            http.Response.Headers["X-Amzn-Errortype"] = ErrorType;
        }

        if (Status == StatusCodes.Status204NoContent)
        {
            return;
        }

        http.Response.ContentType = ContentType;
        http.Response.ContentLength = Body.Length;
        await http.Response.Body.WriteAsync(sent, http.RequestAborted);
    }

    private static ApiAnswer BackupError(ApiException exception)
    {
        // The front end (signatures, unknown operations) knows only a lower-case message; the service itself answers the modelled members.
        if (exception.Code is null && exception.Type is not "AccessDeniedException")
        {
            var plain = Json(exception.Status, new JsonObject { ["message"] = exception.Message });
            return plain with { ErrorType = exception.Type };
        }

        var body = new JsonObject
        {
            ["Code"] = exception.Code,
            ["Message"] = exception.Message,
            ["Type"] = exception.Status < 500 ? "Client" : "Service",
            ["Context"] = exception.Context,
        };
        if (exception.Arn is not null)
        {
            body["Arn"] = exception.Arn;
            body["CreatorRequestId"] = exception.CreatorRequestId;
        }

        return Json(exception.Status, body) with { ErrorType = exception.Type + ErrorTypeSuffix };
    }

    private static ApiAnswer TaggingError(ApiException exception) =>
        Json(
            exception.Status,
            new JsonObject { ["__type"] = exception.Type, ["message"] = exception.Message },
            "application/x-amz-json-1.1") with
        { ErrorType = exception.Type };

    private static ApiAnswer StsError(ApiException exception, string requestId)
    {
        var text = $"""
            <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>{Xml(exception.Type)}</Code><Message>{Xml(exception.Message)}</Message></Error><RequestId>{requestId}</RequestId></ErrorResponse>
            """;
        return new ApiAnswer(exception.Status, "text/xml", Encoding.UTF8.GetBytes(text));
    }

    private static string? Xml(string text) => System.Security.SecurityElement.Escape(text);
}
