namespace BackupConsole.AwsBackup.Calls;

/// <summary>What came of one HTTP request to AWS.</summary>
public enum CallOutcome
{
    Succeeded,

    /// <summary>AWS answered with an error of the caller (HTTP 4xx).</summary>
    Refused,

    /// <summary>AWS asked to slow down.</summary>
    Throttled,

    /// <summary>AWS failed (HTTP 5xx).</summary>
    Failed,

    /// <summary>No answer.</summary>
    Unanswered,
}
