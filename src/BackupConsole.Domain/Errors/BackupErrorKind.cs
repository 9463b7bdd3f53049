namespace BackupConsole.Domain.Errors;

/// <summary>What a failure means for whoever asked; every fault of AWS Backup is translated to one of these once, in the adapter.</summary>
public enum BackupErrorKind
{
    /// <summary>The console's own user may not do this.</summary>
    Forbidden,

    /// <summary>AWS refused the credentials' right to do this. AWS Backup answers the same for a vault that does not exist.</summary>
    AccessDenied,

    /// <summary>The credentials are expired, unknown or wrongly signed: no call of this connection will succeed.</summary>
    CredentialsInvalid,
    NotFound,
    AlreadyExists,

    /// <summary>The input breaks a rule of AWS Backup or of the console; <see cref="BackupError.Problems"/> names the fields where known.</summary>
    Invalid,
    LimitExceeded,

    /// <summary>Somebody else changed it since it was read; nothing was written over. <see cref="BackupError.CurrentVersion"/> says what stands now.</summary>
    Conflict,

    /// <summary>AWS asked to slow down and kept asking until the retries were used up.</summary>
    Throttled,

    /// <summary>No answer: name resolution, connection, TLS or time-out. A mutation may or may not have happened.</summary>
    Unreachable,

    /// <summary>AWS failed (HTTP 5xx). A mutation may or may not have happened.</summary>
    ServiceFailure,

    /// <summary>The answer could not be understood, or a list could not be read to its end.</summary>
    Unexpected,
}
