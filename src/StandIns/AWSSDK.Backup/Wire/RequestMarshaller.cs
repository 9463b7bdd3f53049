#nullable enable
using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Util;

namespace Amazon.Backup.Wire;

/// <summary>Turns a request into HTTP as its attributes say: path, query string, and everything else as one JSON object.</summary>
internal sealed class RequestMarshaller<TRequest> : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonBackupRequest, new()
{
    public static readonly RequestMarshaller<TRequest> Instance = new();

    private readonly string _method;
    private readonly string _resourcePath;
    private readonly string? _subResource;
    private readonly Member<TRequest>[] _path = MembersWith<PathAttribute>(attribute => attribute.Name);
    private readonly Member<TRequest>[] _query = MembersWith<QueryAttribute>(attribute => attribute.Name);
    private readonly Structure<TRequest> _body = Structure<TRequest>.Instance;

    private RequestMarshaller()
    {
        var operation = typeof(TRequest).GetCustomAttribute<OperationAttribute>()
            ?? throw new NotSupportedException($"{typeof(TRequest)} is not the request of an operation.");
        var parts = operation.Uri.Split('?');
        _method = operation.Method;
        _resourcePath = parts[0];
        _subResource = parts.ElementAtOrDefault(1);
    }

    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var source = (TRequest)input;
        var request = new DefaultRequest(input, "Amazon.Backup")
        {
            HttpMethod = _method,
            ResourcePath = _resourcePath,
            UseQueryString = true,
        };
        request.Headers[HeaderKeys.XAmzApiVersion] = AmazonBackupConfig.ApiVersion;
        if (_subResource is not null)
        {
            request.AddSubResource(_subResource);
        }

        foreach (var member in _path)
        {
            request.AddPathResource($"{{{member.Name}}}", Required(member, source));
        }

        foreach (var member in _query)
        {
            if (member.Text(source) is { } text)
            {
                request.Parameters.Add(member.Name, text);
            }
        }

        if (!_body.IsEmpty)
        {
            request.Headers[HeaderKeys.ContentTypeHeader] = "application/json";
            request.Content = Body(source);
        }

        return request;
    }

    // An empty name would address the collection above: DELETE /backup-vaults/ instead of one vault.
    private static string Required(Member<TRequest> member, TRequest source) => member.Text(source) is { Length: > 0 } text
        ? text
        : throw new AmazonBackupException($"Request object does not have required field {member.Name} set");

    private byte[] Body(TRequest source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            _body.Write(writer, source);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static Member<TRequest>[] MembersWith<TAttribute>(Func<TAttribute, string> name)
        where TAttribute : Attribute =>
    [.. typeof(TRequest).GetProperties()
        .Select(property => (property, attribute: property.GetCustomAttribute<TAttribute>()))
        .Where(pair => pair.attribute is not null)
        .Select(pair => Member<TRequest>.Of(pair.property, name(pair.attribute!)))];
}
