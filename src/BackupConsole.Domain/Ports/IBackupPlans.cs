using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Ports;

/// <summary>Reads backup plans, their versions and their selections, and the forms that AWS gives plans as documents.</summary>
public interface IBackupPlans
{
    /// <summary>Every plan without its rules and selections.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupPlan>> ListAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>The same with the plans that have been deleted.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupPlan>> ListWithDeletedAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>One plan with its rules.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<BackupPlan> GetAsync(CallContext context, string planId, CancellationToken cancellationToken);

    /// <summary>One plan with its rules and its next runs.</summary>
    /// <param name="context">Connection and urgency.</param>
    /// <param name="planId">Which plan.</param>
    /// <param name="runs">How many, 0 to 10.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<BackupPlan> GetWithRunsAsync(CallContext context, string planId, int runs, CancellationToken cancellationToken);

    /// <summary>One plan with the rules of one of its versions, which need not be in force.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<BackupPlan> GetVersionAsync(CallContext context, string planId, string versionId, CancellationToken cancellationToken);

    /// <summary>Every version of a plan, newest first.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupPlanVersion>> ListVersionsAsync(CallContext context, string planId, CancellationToken cancellationToken);

    /// <summary>Every selection of a plan without what it selects.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupSelection>> ListSelectionsAsync(CallContext context, string planId, CancellationToken cancellationToken);

    /// <summary>One selection whole.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<BackupSelection> GetSelectionAsync(CallContext context, string planId, string selectionId, CancellationToken cancellationToken);

    /// <summary>The plans that AWS offers to start from.</summary>
    /// <exception cref="BackupServiceException">The list could not be read to its end.</exception>
    Task<ImmutableArray<BackupPlanTemplate>> ListTemplatesAsync(CallContext context, CancellationToken cancellationToken);

    /// <summary>What one of them says.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<BackupPlanBody> GetTemplateAsync(CallContext context, string templateId, CancellationToken cancellationToken);

    /// <summary>Has AWS read a plan from JSON, with its defaults filled in. Nothing is made.</summary>
    /// <exception cref="BackupServiceException">AWS does not take it for a plan.</exception>
    Task<BackupPlanBody> ReadJsonAsync(CallContext context, string json, CancellationToken cancellationToken);

    /// <summary>A plan as the JSON that AWS exports, which <see cref="ReadJsonAsync"/> takes.</summary>
    /// <exception cref="BackupServiceException">Not found, refused or unreachable.</exception>
    Task<string> ExportAsync(CallContext context, string planId, CancellationToken cancellationToken);
}
