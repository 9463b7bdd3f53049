using System.Globalization;
using System.Text;
using System.Text.Json;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Contract;

/// <summary>Whether a request keeps to the contract. What depends on state or on several members together is the operations' matter.</summary>
internal static class RequestValidation
{
    /// <param name="path">Gives the decoded path parameter of a wire name; empty when there is none.</param>
    /// <param name="query">Gives the query parameter of a wire name; null when there is none.</param>
    /// <param name="body">May be empty, which is the same as no member.</param>
    /// <returns>Null when the request may go on to its operation.</returns>
    public static Violation? FirstViolation(
        OperationContract operation, Func<string, string?> path, Func<string, string?> query, ReadOnlyMemory<byte> body)
    {
        return operation.Body.Members.Count == 0
            ? InUri(operation, path, query)
            : OfJson(operation, operation.Body, body.Length == 0 ? "{}"u8.ToArray() : body, () => InUri(operation, path, query));
    }

    /// <summary>The same for a document that travels as a text within a request.</summary>
    /// <param name="shape">The name of the document's structure.</param>
    public static Violation? FirstViolation(OperationContract operation, string shape, string document) =>
        OfJson(operation, ServiceContract.Current.Shapes[shape], Encoding.UTF8.GetBytes(document), () => null);

    private static Violation? OfJson(OperationContract operation, Shape shape, ReadOnlyMemory<byte> json, Func<Violation?> first)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return first() ?? new BodyValidation(operation).FirstViolation(shape, document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second for text that is not Unicode, which is found only when the text is taken out of the document.
            return new Violation(ViolationKind.Unreadable, "", "The body of the request is not valid JSON.");
        }
    }

    private static Violation? InUri(OperationContract operation, Func<string, string?> path, Func<string, string?> query)
    {
        foreach (var member in operation.Input)
        {
            var text = member.Location switch
            {
                MemberLocation.Path => path(member.WireName),
                MemberLocation.Query => query(member.WireName),
                _ => null,
            };
            var violation = (member.Location, text) switch
            {
                (MemberLocation.Body, _) => null,
                (_, null or "") => member.IsRequired ? ValueRules.Missing() : null,
                _ => InUri(operation, member.Shape, text),
            };
            if (violation is not null)
            {
                return violation.Within(member.Name);
            }
        }

        return null;
    }

    private static Violation? InUri(OperationContract operation, Shape shape, string text) => shape.Kind switch
    {
        ShapeKind.Text => ValueRules.Text(operation, shape, text),
        ShapeKind.Boolean => bool.TryParse(text, out _) ? null : Wrong("Member must be true or false"),
        ShapeKind.Timestamp => QueryTimestamp.TryParse(text, out _) ? null : Wrong("Member must be an ISO 8601 timestamp"),
        ShapeKind.Integer => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? ValueRules.Number(shape, number)
            : Wrong("Member must be a whole number"),
        ShapeKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? ValueRules.Number(shape, number)
            : Wrong("Member must be a whole number"),
        _ => throw new InvalidOperationException($"{shape.Name} cannot travel in a URI."),
    };

    private static Violation Wrong(string rule) => new(ViolationKind.Invalid, "", rule);
}
