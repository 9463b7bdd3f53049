namespace BackupConsole.Emulator.FaultInjection;

/// <summary>What can be made to go wrong.</summary>
internal enum FaultKind
{
    /// <summary>ThrottlingException with HTTP 400, as AWS Backup answers it.</summary>
    Throttling,

    /// <summary>ThrottlingException with HTTP 429, as newer services answer it.</summary>
    TooManyRequests,

    /// <summary>ServiceUnavailableException with HTTP 503.</summary>
    ServiceUnavailable,

    /// <summary>InternalFailure with HTTP 500.</summary>
    InternalFailure,

    /// <summary>ExpiredTokenException with HTTP 403, whatever the credentials are.</summary>
    ExpiredCredentials,

    /// <summary>AccessDeniedException with HTTP 403, as a policy that lacks the action gives it.</summary>
    AccessDenied,

    /// <summary>The operation is carried out and its answer is held back for <see cref="FaultOrder.Milliseconds"/>.</summary>
    Latency,

    /// <summary>The connection is cut when the request has been read; nothing is carried out.</summary>
    CutBefore,

    /// <summary>The connection is cut when the operation has been carried out; nobody is told.</summary>
    CutAfter,

    /// <summary>A page after the first one names itself as the next page, for ever.</summary>
    RepeatedToken,

    /// <summary>The pages after the first one lead back to each other, for ever.</summary>
    LoopingToken,

    /// <summary>A page has at most <see cref="FaultOrder.Items"/> items, whatever was asked for, and a token for the rest.</summary>
    PartialPage,

    /// <summary>The body ends, and with it the connection, before the announced length is reached.</summary>
    TruncatedBody,

    /// <summary>A complete answer whose JSON breaks off in the middle.</summary>
    MalformedJson,

    /// <summary>The honest answer, except that <see cref="FaultOrder.Field"/> holds <see cref="FaultOrder.Value"/>: what a client then shows, it was told.</summary>
    ChangedField,
}
