using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Tests.Infrastructure;

/// <summary>What an answer of an operation breaks of the contract. Every answer that a test receives passes through here.</summary>
internal static class AnswerCheck
{
    /// <summary>Errors that any operation may answer: the API reference's "Common Error Types" and those of the protocol's front end.</summary>
    private static readonly string[] CommonErrors =
    [
        "AccessDeniedException", "ExpiredTokenException", "IncompleteSignatureException", "InternalFailure", "InvalidSignatureException",
        "MissingAuthenticationTokenException", "RequestEntityTooLargeException", "RequestExpired", "RequestTimeoutException",
        "SerializationException", "ServiceUnavailable", "ServiceUnavailableException", "ThrottlingException", "UnrecognizedClientException",
    ];

    public static IEnumerable<string> Problems(OperationContract operation, Answer answer)
    {
        if (answer.ErrorType is not null)
        {
            return OfError(operation, answer);
        }

        if ((int)answer.Status != operation.Status)
        {
            return [$"status {(int)answer.Status} instead of {operation.Status}, and no error type"];
        }

        if (operation.Answer.Members.Count == 0)
        {
            return answer.Body is "" or "{}" ? [] : [$"a body where the operation has none: {answer.Body}"];
        }

        return OfValue(operation, operation.Answer, answer.Json, "");
    }

    /// <summary>The operation that a request is for; null when there is none, or when it is not one of AWS Backup.</summary>
    public static OperationContract? OperationOf(HttpMethod method, string target)
    {
        var path = target.Split('?')[0].TrimEnd('/').Split('/');
        return OperationCatalogue.All
            .Where(shape => shape.Method == method.Method && Matches(shape.Path.Split('/'), path))
            .MinBy(shape => shape.Path.Count(character => character == '{'))?.Contract;
    }

    private static bool Matches(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => pair.First == pair.Second || (pair.First is ['{', ..] && pair.Second.Length > 0));

    private static IEnumerable<string> OfError(OperationContract operation, Answer answer)
    {
        var type = answer.ErrorType!;
        if (CommonErrors.Contains(type, StringComparer.Ordinal) || (type == "ValidationException" && !operation.Declares("InvalidParameterValueException")))
        {
            return [];
        }

        if (!operation.Declares(type))
        {
            return [$"{type}, which the operation does not declare: {answer.Body}"];
        }

        var error = ServiceContract.Current.Errors[type];
        var unknown = answer.Json.EnumerateObject().Select(member => member.Name).Except(error.Members).Select(name => $"{type} has no member {name}");
        var wrong = answer.Json.EnumerateObject()
            .Where(member => member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)).Select(member => $"{type}.{member.Name} is no text");
        return [.. unknown, .. wrong, .. (int)answer.Status == error.Status ? Array.Empty<string>() : [$"{type} with status {(int)answer.Status}"]];
    }

    private static IEnumerable<string> OfValue(OperationContract operation, Shape shape, JsonElement value, string path)
    {
        var isRight = (shape.Kind, value.ValueKind) switch
        {
            (ShapeKind.Text, JsonValueKind.String) => shape.Values.Count == 0
                || shape.Values.Contains(value.GetString(), StringComparer.Ordinal)
                || ContractExceptions.Allow(operation, shape, value.GetString()!),
            (ShapeKind.Integer, JsonValueKind.Number) => value.TryGetInt32(out _),
            (ShapeKind.Long, JsonValueKind.Number) => value.TryGetInt64(out _),
            (ShapeKind.Boolean, JsonValueKind.True or JsonValueKind.False) => true,
            (ShapeKind.Timestamp, JsonValueKind.Number) => true,
            (ShapeKind.List, JsonValueKind.Array) => true,
            (ShapeKind.Map or ShapeKind.Structure, JsonValueKind.Object) => true,
            _ => false,
        };
        if (!isRight)
        {
            return [$"{path} is not a {shape.Kind} as {shape.Name} is: {value.GetRawText()}"];
        }

        return shape.Kind switch
        {
            ShapeKind.List => value.EnumerateArray().Index()
                .SelectMany(entry => OfValue(operation, shape.Element!, entry.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{entry.Index}]"))),
            ShapeKind.Map => value.EnumerateObject()
                .SelectMany(entry => ValueRules.Text(operation, shape.Key!, entry.Name) is null
                    ? OfValue(operation, shape.Element!, entry.Value, $"{path}[{entry.Name}]")
                    : [$"{path} has the key {entry.Name}"]),
            ShapeKind.Structure => OfStructure(operation, shape, value, path),
            _ => [],
        };
    }

    private static IEnumerable<string> OfStructure(OperationContract operation, Shape shape, JsonElement value, string path)
    {
        foreach (var property in value.EnumerateObject().Where(property => shape.PlaceOf(property.Name) < 0))
        {
            yield return $"{path}.{property.Name} is not a member of {shape.Name}";
        }

        foreach (var member in shape.Members)
        {
            var name = $"{path}.{member.Name}";
            var isThere = value.TryGetProperty(member.Name, out var given) && given.ValueKind != JsonValueKind.Null;
            if (!isThere && (member.IsAlways || member.IsRequired))
            {
                yield return $"{name} is missing";
            }

            foreach (var problem in isThere ? OfValue(operation, member.Shape, given, name) : [])
            {
                yield return problem;
            }
        }
    }
}
