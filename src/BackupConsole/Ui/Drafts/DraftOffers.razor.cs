using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Drafts;

/// <summary>What was begun earlier and not sent.</summary>
public sealed partial class DraftOffers
{
    private const int Most = 3;

    /// <summary>Newest first.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Draft> Drafts { get; set; }

    /// <summary>Where a draft is continued.</summary>
    [Parameter, EditorRequired]
    public required Func<Draft, string> HrefOf { get; set; }

    /// <summary>What a draft is about, in a few words.</summary>
    [Parameter, EditorRequired]
    public required Func<Draft, string> WordsOf { get; set; }

    [Parameter]
    public EventCallback OnDismiss { get; set; }

    [Parameter]
    public EventCallback<Guid> OnDiscard { get; set; }
}
