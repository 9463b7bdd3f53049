using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using Fluxor;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The form that this circuit has open.</summary>
[FeatureState]
public sealed record OnDemandBackupState
{
    /// <summary>The draft's id and the submission's; another one after AWS refused.</summary>
    public Guid DraftId { get; init; }

    /// <summary>Null until the form has been opened.</summary>
    public OnDemandBackupForm? Form { get; init; }

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

    /// <summary>How often the form was sent in vain.</summary>
    public int Attempt { get; init; }

    public bool IsSending { get; init; }

    /// <summary>AWS has taken it: there is nothing left to save or to send.</summary>
    public bool IsDone { get; init; }

    /// <summary>Why AWS, or the console, refused the last attempt; its problems go as their fields are changed.</summary>
    public BackupError? Refusal { get; init; }

    public VaultInPlace? NewVault { get; init; }

    /// <summary>The roles of earlier jobs of <see cref="RolesOf"/>.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    public ConnectionId? RolesOf { get; init; }
}
