#nullable enable
using System.Net;
using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Backup.Wire;

/// <summary>Reads the answer, or the error, of the operation whose request is <typeparamref name="TRequest"/>.</summary>
internal sealed class ResponseUnmarshaller<TRequest, TResponse> : JsonResponseUnmarshaller
    where TRequest : AmazonBackupRequest
    where TResponse : AmazonWebServiceResponse, new()
{
    public static readonly ResponseUnmarshaller<TRequest, TResponse> Instance = new();

    private readonly Structure<TResponse> _body = Structure<TResponse>.Instance;
    private readonly HashSet<string> _modelledErrors =
        [.. typeof(TRequest).GetCustomAttribute<ThrowsAttribute>()?.Exceptions.Select(type => type.Name) ?? []];

    private ResponseUnmarshaller()
    {
    }

    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var response = new TResponse();
        if (_body.IsEmpty)
        {
            return response;
        }

        using var body = new BodyBuffer(input.Stream, input.ResponseData.ContentLength);
        if (!body.Span.IsEmpty)
        {
            var reader = new Utf8JsonReader(body.Span);
            reader.Read();
            _body.ReadInto(ref reader, response);
        }

        return response;
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        using var body = new BodyBuffer(input.Stream, input.ResponseData.ContentLength);
        return ErrorAnswer.Read(input.ResponseData, body.Span).ToException(_modelledErrors, innerException, statusCode);
    }
}
