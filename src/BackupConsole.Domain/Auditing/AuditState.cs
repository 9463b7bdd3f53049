namespace BackupConsole.Domain.Auditing;

/// <summary>What is known of an intended change.</summary>
public enum AuditState
{
    /// <summary>Written before the call; no outcome yet.</summary>
    Intended,
    Succeeded,

    /// <summary>AWS refused, so nothing was changed.</summary>
    Failed,

    /// <summary>The console refused before anything was sent.</summary>
    Denied,

    /// <summary>AWS may or may not have done it; it is being found out.</summary>
    OutcomeUnknown,
}
