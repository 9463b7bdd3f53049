namespace BackupConsole.Emulator.Http;

/// <summary>
/// The errors of AWS Backup. Codes that people have reported are used as they are (9101 vault not empty, 3015 cold storage);
/// the others are only documented as "ERROR_nnnn", so each family has one number and clients must not depend on it.
/// </summary>
internal static class ApiErrors
{
    public static ApiException InvalidParameter(string message, string? context = null, string code = "ERROR_3001") =>
        new(400, "InvalidParameterValueException", message) { Code = code, Context = context };

    public static ApiException MissingParameter(string member) =>
        new(400, "MissingParameterValueException", $"Missing required parameter: {member}") { Code = "ERROR_4001", Context = member };

    public static ApiException InvalidRequest(string message, string? context = null, string code = "ERROR_9001") =>
        new(400, "InvalidRequestException", message) { Code = code, Context = context };

    public static ApiException NotFound(string message, string? context = null) =>
        new(400, "ResourceNotFoundException", message) { Code = "ERROR_2001", Context = context };

    public static ApiException AlreadyExists(string message, string arn, string? creatorRequestId) =>
        new(400, "AlreadyExistsException", message) { Code = "ERROR_1001", Arn = arn, CreatorRequestId = creatorRequestId };

    public static ApiException LimitExceeded(string message) =>
        new(400, "LimitExceededException", message) { Code = "ERROR_5001" };

    public static ApiException InvalidResourceState(string message) =>
        new(400, "InvalidResourceStateException", message) { Code = "ERROR_9301" };

    /// <summary>What an unknown vault answers: AWS does not tell a missing vault from one that the caller may not see.</summary>
    public static ApiException VaultNotVisible() => AccessDenied("Insufficient privileges to perform this action.");

    public static ApiException Throttling() => new(400, "ThrottlingException", "Rate exceeded");

    public static ApiException AccessDenied(string message) => new(403, "AccessDeniedException", message);

    public static ApiException Serialization(string message) => new(400, "SerializationException", message);

    public static ApiException UnknownOperation() => new(404, "UnknownOperationException", "The requested operation is not known to this service.");

    /// <summary>501 as S3 answers what it does not implement: clients do not retry it.</summary>
    public static ApiException NotImplemented(string operation) =>
        new(501, "NotImplementedException", $"{operation} is an operation of AWS Backup that this emulator does not implement.");
}
