using System.Collections.Frozen;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Errors;

/// <summary>What each error type of AWS means.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Operations.html and
/// https://docs.aws.amazon.com/aws-backup/latest/devguide/CommonErrors.html
/// </remarks>
internal static class FaultTable
{
    public const string ThrottledSentence = "AWS asks the console to slow down; it goes on by itself at a lower rate.";

    private static readonly FrozenDictionary<string, BackupErrorKind> Kinds = new Dictionary<BackupErrorKind, string[]>
    {
        [BackupErrorKind.AccessDenied] = ["AccessDeniedException", "AccessDenied", "NotAuthorized", "UnauthorizedOperation", "OptInRequired"],
        [BackupErrorKind.CredentialsInvalid] =
        [
            "ExpiredToken", "ExpiredTokenException", "UnrecognizedClientException", "UnrecognizedClient", "InvalidClientTokenId", "InvalidAccessKeyId",
            "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException", "MissingAuthenticationToken",
            "MissingAuthenticationTokenException", "AuthFailure", "RequestExpired", "InvalidToken",
        ],
        [BackupErrorKind.NotFound] = ["ResourceNotFoundException"],
        [BackupErrorKind.AlreadyExists] = ["AlreadyExistsException"],
        [BackupErrorKind.Invalid] =
        [
            "InvalidParameterValueException", "MissingParameterValueException", "InvalidRequestException", "InvalidResourceStateException", "ConflictException",
            "InvalidParameterException", "ValidationException", "ValidationError", "RequestEntityTooLarge", "RequestEntityTooLargeException",
        ],
        [BackupErrorKind.LimitExceeded] = ["LimitExceededException"],
        [BackupErrorKind.Throttled] =
        [
            "ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException",
            "RequestLimitExceeded", "BandwidthLimitExceeded", "SlowDown", "ProvisionedThroughputExceededException",
        ],
        [BackupErrorKind.ServiceFailure] =
        [
            "ServiceUnavailableException", "ServiceUnavailable", "DependencyFailureException", "InternalFailure", "InternalServerException", "InternalServiceException",
        ],
    }
    .SelectMany(entry => entry.Value.Select(code => KeyValuePair.Create(code, entry.Key)))
    .ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsThrottling(string? code) => KindOf(code) == BackupErrorKind.Throttled;

    /// <summary>Null for a type that is not in the table: the HTTP status must tell then.</summary>
    public static BackupErrorKind? KindOf(string? code) => code is not null && Kinds.TryGetValue(code, out var kind) ? kind : null;
}
