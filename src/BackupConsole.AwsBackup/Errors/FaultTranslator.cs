using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Errors;

/// <summary>Turns every fault of AWS, and of the way to it, into an error for people.</summary>
internal static class FaultTranslator
{
    /// <returns>Null for an exception that is a bug of the console: it must stay what it is.</returns>
    public static BackupError? TryTranslate(Exception fault, string operation, TimeSpan deadline) => fault switch
    {
        CredentialsUnavailableException => new BackupError(BackupErrorKind.CredentialsInvalid, fault.Message, (fault.InnerException as AmazonServiceException)?.ErrorCode, (fault.InnerException as AmazonServiceException)?.RequestId) { Operation = operation },
        AmazonUnmarshallingException or JsonException => NotUnderstood(operation),
        AmazonServiceException { InnerException: HttpRequestException or IOException or OperationCanceledException } => Unreachable(operation),
        AmazonServiceException answer => FromAnswer(answer, operation),
        AmazonClientException { InnerException: HttpRequestException or IOException } => Unreachable(operation),
        AmazonClientException when fault.Message.Contains("credential", StringComparison.OrdinalIgnoreCase) =>
            new BackupError(BackupErrorKind.CredentialsInvalid, "The console found no AWS credentials for this connection.") { Operation = operation },
        AmazonClientException => new BackupError(BackupErrorKind.Invalid, Quoting("The connection is not configured rightly", fault.Message)) { Operation = operation },
        OperationCanceledException or TimeoutException => new BackupError(BackupErrorKind.Unreachable, $"AWS did not answer within {deadline.TotalSeconds:0} seconds.") { Operation = operation },
        HttpRequestException or IOException => Unreachable(operation),
        _ => null,
    };

    private static BackupError Unreachable(string operation) =>
        new(BackupErrorKind.Unreachable, "AWS could not be reached: the name, the network or the connection failed.") { Operation = operation };

    private static BackupError NotUnderstood(string operation) =>
        new(BackupErrorKind.Unexpected, "The answer of AWS could not be understood.") { Operation = operation };

    private static BackupError FromAnswer(AmazonServiceException answer, string operation)
    {
        var kind = FaultTable.KindOf(answer.ErrorCode) ?? KindOf(answer.StatusCode);
        var details = FaultDetails.Of(answer);
        return new BackupError(kind, Sentence(kind, operation, details.Message), answer.ErrorCode, answer.RequestId)
        {
            Operation = operation,
            Problems = kind is BackupErrorKind.Invalid or BackupErrorKind.LimitExceeded ? FaultProblems.In(details) : [],
        };
    }

    private static BackupErrorKind KindOf(HttpStatusCode status) => status switch
    {
        // The SDK found the request incomplete and did not send it.
        0 => BackupErrorKind.Invalid,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => BackupErrorKind.Invalid,
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => BackupErrorKind.AccessDenied,
        HttpStatusCode.NotFound => BackupErrorKind.NotFound,
        HttpStatusCode.TooManyRequests => BackupErrorKind.Throttled,

        // The emulator does not know the operation, and so has not carried it out.
        HttpStatusCode.NotImplemented => BackupErrorKind.Invalid,
        >= HttpStatusCode.InternalServerError => BackupErrorKind.ServiceFailure,
        _ => BackupErrorKind.Unexpected,
    };

    private static string Sentence(BackupErrorKind kind, string operation, string message) => kind switch
    {
        BackupErrorKind.AccessDenied when ConcernsVault(operation) => "AWS Backup says access denied; it answers the same for a vault that does not exist.",
        BackupErrorKind.AccessDenied => "AWS says that this connection's credentials may not do this.",
        BackupErrorKind.CredentialsInvalid => "AWS does not accept this connection's credentials: they are expired, unknown or wrongly signed.",
        BackupErrorKind.NotFound => Quoting("AWS Backup does not know this", message),
        BackupErrorKind.AlreadyExists => Quoting("This exists already", message),
        BackupErrorKind.Invalid => Quoting("AWS Backup refused the request", message),
        BackupErrorKind.LimitExceeded => Quoting("A limit of this account is reached", message),
        BackupErrorKind.Throttled => FaultTable.ThrottledSentence,
        BackupErrorKind.ServiceFailure => Quoting("AWS Backup failed", message),
        _ => Quoting("AWS gave an answer that the console does not know", message),
    };

    private static bool ConcernsVault(string operation) =>
        operation is not ("CreateBackupVault" or "ListBackupVaults")
        && (operation.Contains("BackupVault", StringComparison.Ordinal) || operation.Contains("RecoveryPoint", StringComparison.Ordinal) || operation == "StartBackupJob");

    private static string Quoting(string what, string message) =>
        message.Trim() is not { Length: > 0 } said ? $"{what}." : said.EndsWith('.') ? $"{what}: {said}" : $"{what}: {said}.";
}
