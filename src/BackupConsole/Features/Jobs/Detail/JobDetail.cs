using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>A job as its page shows it.</summary>
/// <param name="Job">The facts.</param>
/// <param name="WhyRemembered">Null when AWS gave the facts; otherwise why it could not, and the facts are what this console saw last.</param>
public sealed record JobDetail(Job Job, BackupError? WhyRemembered)
{
    /// <summary>Copy: whether what it copied can be copied now.</summary>
    public Decision Source { get; init; } = Decision.Allowed;

    public bool IsForgottenByAws => WhyRemembered?.Kind == BackupErrorKind.NotFound;
}
