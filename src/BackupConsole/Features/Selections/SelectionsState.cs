using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Selections;

/// <summary>The selection that this circuit looks at, and the one that it makes.</summary>
[FeatureState]
public sealed record SelectionsState
{
    public SelectionKey? Key { get; init; }

    public Load<BackupSelection> Selection { get; init; } = Load.NotStarted;

    /// <summary>Null while the dialog is closed.</summary>
    public SelectionDeletion? Deletion { get; init; }

    /// <summary>The draft's id and the submission's; another one after AWS refused.</summary>
    public Guid DraftId { get; init; }

    /// <summary>Null until the form has been opened.</summary>
    public SelectionForm? Form { get; init; }

    /// <summary>Earlier drafts for this plan that could be continued instead.</summary>
    public ImmutableArray<Draft> Offered { get; init; } = [];

    /// <summary>True while something was changed since the last save.</summary>
    public bool IsDirty { get; init; }

    /// <summary>When the draft was saved last, in wall time.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    public BackupError? SaveError { get; init; }

    /// <summary>The fields that somebody has been in and left.</summary>
    public ImmutableHashSet<string> Touched { get; init; } = [];

    /// <summary>How often the form was sent in vain.</summary>
    public int Attempt { get; init; }

    public bool IsSending { get; init; }

    /// <summary>AWS has taken it: there is nothing left to save or to send.</summary>
    public bool IsDone { get; init; }

    /// <summary>Why AWS, or the console, refused the last attempt; its problems go as their fields are changed.</summary>
    public BackupError? Refusal { get; init; }

    /// <summary>What was previewed last; the form may have moved on since.</summary>
    public SelectionTerms? PreviewOf { get; init; }

    public SelectionPreview? Preview { get; init; }
}
