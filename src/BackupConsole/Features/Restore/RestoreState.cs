using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Restore;

/// <summary>The restore that this circuit prepares.</summary>
[FeatureState]
public sealed record RestoreState
{
    /// <summary>The draft's id and the submission's; another one after AWS refused.</summary>
    public Guid DraftId { get; init; }

    /// <summary>Null until the wizard has been opened.</summary>
    public RestoreForm? Form { get; init; }

    /// <summary>Why an earlier restore could not be looked up.</summary>
    public BackupError? OpenError { get; init; }

    /// <summary>What AWS knows of the chosen recovery point.</summary>
    public Load<RestoreOrigin> Origin { get; init; } = Load.NotStarted;

    /// <summary>The recovery points to choose from.</summary>
    public Load<Page<RecoveryPoint>> Points { get; init; } = Load.NotStarted;

    /// <summary>The latest question for them; an answer to an earlier one is dropped.</summary>
    public LoadPointsAction? Asked { get; init; }

    public ImmutableArray<Draft> Offered { get; init; } = [];

    public bool IsDirty { get; init; }

    /// <summary>When the draft was saved last, in wall time.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    public BackupError? SaveError { get; init; }

    /// <summary>The fields that somebody has been in and left.</summary>
    public ImmutableHashSet<string> Touched { get; init; } = [];

    /// <summary>The steps that somebody wanted to leave.</summary>
    public ImmutableHashSet<string> Passed { get; init; } = [];

    /// <summary>How often somebody wanted to go on in vain.</summary>
    public int Attempt { get; init; }

    public bool IsSending { get; init; }

    /// <summary>AWS has taken it: there is nothing left to save or to send.</summary>
    public bool IsDone { get; init; }

    public BackupError? Refusal { get; init; }
}
