using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using Fluxor;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The plan that this circuit makes or edits.</summary>
[FeatureState]
public sealed record PlanWizardState
{
    /// <summary>The draft's id and the submission's; another one after AWS refused.</summary>
    public Guid DraftId { get; init; }

    /// <summary>Null until the wizard has been opened.</summary>
    public PlanForm? Form { get; init; }

    /// <summary>Why the plan to edit could not be opened.</summary>
    public BackupError? OpenError { get; init; }

    /// <summary>Earlier drafts that could be continued instead.</summary>
    public ImmutableArray<Draft> Offered { get; init; } = [];

    /// <summary>True while something was changed since the last save.</summary>
    public bool IsDirty { get; init; }

    /// <summary>When the draft was saved last, in wall time.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    public BackupError? SaveError { get; init; }

    /// <summary>The field that somebody is filling in for the first time: it is not judged yet.</summary>
    public string? Editing { get; init; }

    /// <summary>The fields that somebody has been in and left.</summary>
    public ImmutableHashSet<string> Touched { get; init; } = [];

    /// <summary>The steps that somebody went past or wanted to.</summary>
    public ImmutableHashSet<string> Passed { get; init; } = [];

    /// <summary>How often somebody wanted to go on in vain; 0 again once somebody got on.</summary>
    public int Attempt { get; init; }

    /// <summary>The templates of <see cref="TemplatesOf"/>.</summary>
    public ImmutableArray<BackupPlanTemplate> Templates { get; init; } = [];

    public ConnectionId? TemplatesOf { get; init; }

    /// <summary>True while the template, the document or the plan to copy is read.</summary>
    public bool IsStarting { get; init; }

    public bool IsSending { get; init; }

    /// <summary>Why AWS, or the console, refused the last attempt; its problems go as their fields are changed.</summary>
    public BackupError? Refusal { get; init; }

    /// <summary>The version that somebody else has written meanwhile; null when nobody has.</summary>
    public BackupPlan? Theirs { get; init; }

    /// <summary>The conflicts that are decided for the other one, by their keys.</summary>
    public ImmutableHashSet<string> TheirsChosen { get; init; } = [];

    /// <summary>AWS has taken it: there is nothing left to save or to send.</summary>
    public SavedPlan? Done { get; init; }
}
