#nullable enable
using System.Net;
using System.Text;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.Util;

namespace Amazon.Backup.Wire;

/// <summary>
/// An error as AWS Backup prints it: the kind in the header <c>X-Amzn-Errortype</c>, such as
/// <c>InvalidParameterValueException:http://internal.amazon.com/coral/…</c>, the rest in a body such as
/// <c>{"Code":"ERROR_2603","Message":"…","Type":null,"Context":"…"}</c>. Proxies and other AWS front ends print <c>__type</c> instead.
/// </summary>
internal sealed class ErrorAnswer
{
    private readonly byte[] _body;
    private readonly string? _requestId;

    private ErrorAnswer(byte[] body, string? kind, string message, string? requestId)
    {
        _body = body;
        Kind = kind;
        Message = message;
        _requestId = requestId;
    }

    public string? Kind { get; }

    public string Message { get; }

    public static ErrorAnswer Read(IWebResponseData response, ReadOnlySpan<byte> body)
    {
        var isJson = TryReadFields(body, out var type, out var code, out var message);
        var kind = KindName(Header(response, HeaderKeys.XAmzErrorType)) ?? KindName(type) ?? KindName(code);
        message = Header(response, HeaderKeys.XAmznErrorMessage) ?? message ?? Explain(kind, body);
        return new ErrorAnswer(isJson ? body.ToArray() : [], kind, message, Header(response, HeaderKeys.RequestIdHeader));
    }

    /// <param name="modelled">The errors that the operation models, by class name.</param>
    public AmazonServiceException ToException(HashSet<string> modelled, Exception inner, HttpStatusCode status)
    {
        var exception = Kind is not null && modelled.Contains(Kind)
            ? ModelledErrors.Create(Kind, _body, Message, inner, _requestId, status)
            : null;
        return exception ?? new AmazonBackupException(Message, inner, ErrorType.Unknown, Kind, _requestId, status);
    }

    private static string? Header(IWebResponseData response, string name) =>
        response.IsHeaderPresent(name) && response.GetHeaderValue(name) is { Length: > 0 } value ? value : null;

    // "com.amazonaws.services.cryo#LimitExceededException:http://…" names LimitExceededException.
    private static string? KindName(string? text)
    {
        var name = text?.Split(':')[0];
        name = name?[(name.LastIndexOf('#') + 1)..];
        return string.IsNullOrWhiteSpace(name) ? null : name.Trim();
    }

    private static string Explain(string? kind, ReadOnlySpan<byte> body) => (kind, body.IsEmpty) switch
    {
        (null, true) => "The service returned an error. See inner exception for details.",
        (null, false) => $"The service returned an error with HTTP Body: {Encoding.UTF8.GetString(body)}",
        (_, true) => $"The service returned an error with Error Code {kind}.",
        _ => $"The service returned an error with Error Code {kind} and HTTP Body: {Encoding.UTF8.GetString(body)}",
    };

    // A load balancer answers in HTML: whatever is not a JSON object carries no fields, and that is no second error.
    private static bool TryReadFields(ReadOnlySpan<byte> body, out string? type, out string? code, out string? message)
    {
        (type, code, message) = (null, null, null);
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
                type = name == "__type" ? text : type;
                code = name.Equals("code", StringComparison.OrdinalIgnoreCase) ? text : code;
                message = name.Equals("message", StringComparison.OrdinalIgnoreCase) && text?.Length > 0 ? text : message;
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
