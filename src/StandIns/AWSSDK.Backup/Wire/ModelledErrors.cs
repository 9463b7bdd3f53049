#nullable enable
using System.Net;
using System.Text.Json;
using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Wire;

/// <summary>The error names of AWS Backup and the exceptions that carry them.</summary>
internal static class ModelledErrors
{
    private delegate T Constructor<T>(string message, Exception inner, ErrorType type, string code, string? requestId, HttpStatusCode status);

    private delegate AmazonBackupException Reader(ReadOnlySpan<byte> body, string message, Exception inner, string? requestId, HttpStatusCode status);

    private static readonly Dictionary<string, Reader> Readers = new(StringComparer.Ordinal)
    {
        [nameof(AlreadyExistsException)] = Read<AlreadyExistsException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(ConflictException)] = Read<ConflictException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(DependencyFailureException)] = Read<DependencyFailureException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(InvalidParameterValueException)] = Read<InvalidParameterValueException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(InvalidRequestException)] = Read<InvalidRequestException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(InvalidResourceStateException)] = Read<InvalidResourceStateException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(LimitExceededException)] = Read<LimitExceededException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(MissingParameterValueException)] = Read<MissingParameterValueException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(ResourceNotFoundException)] = Read<ResourceNotFoundException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
        [nameof(ServiceUnavailableException)] = Read<ServiceUnavailableException>((m, i, t, c, r, s) => new(m, i, t, c, r, s)),
    };

    /// <summary>Null when no such error exists.</summary>
    public static AmazonBackupException? Create(
        string name, ReadOnlySpan<byte> body, string message, Exception inner, string? requestId, HttpStatusCode status) =>
        Readers.TryGetValue(name, out var read) ? read(body, message, inner, requestId, status) : null;

    private static Reader Read<T>(Constructor<T> create)
        where T : AmazonBackupException, new() => (body, message, inner, requestId, status) =>
    {
        var exception = create(message, inner, ErrorType.Unknown, typeof(T).Name, requestId, status);
        if (!body.IsEmpty)
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            Structure<T>.Instance.ReadInto(ref reader, exception);
        }

        return exception;
    };
}
