using System.Collections.Immutable;

namespace BackupConsole.Domain.Errors;

/// <summary>A failure, ready to be shown: the sentence is for a person, the rest for whoever must look it up.</summary>
/// <param name="Kind">What the failure means.</param>
/// <param name="Sentence">One sentence for a person, without AWS codes.</param>
/// <param name="Code">The AWS error type, for example <c>InvalidParameterValueException</c>; null when AWS did not answer.</param>
/// <param name="RequestId">The AWS request id; null when there is none.</param>
public sealed record BackupError(BackupErrorKind Kind, string Sentence, string? Code = null, string? RequestId = null)
{
    /// <summary>The fields at fault, where they are known; never null.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The operation that failed, for example <c>ListBackupJobs</c>; null when none was called.</summary>
    public string? Operation { get; init; }

    /// <summary>The version that stands instead of the one that was read; null unless the kind is <see cref="BackupErrorKind.Conflict"/>, and where nothing has versions.</summary>
    public string? CurrentVersion { get; init; }

    /// <summary>True when a mutation that failed so may nevertheless have been carried out by AWS.</summary>
    public bool IsOutcomeUnknown => Kind is BackupErrorKind.Unreachable or BackupErrorKind.ServiceFailure or BackupErrorKind.Unexpected;
}
