using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>What was begun earlier and not sent.</summary>
public sealed partial class DraftOffers
{
    private const int Most = 3;

    [Parameter, EditorRequired]
    public required ImmutableArray<Draft> Drafts { get; set; }

    [Parameter]
    public EventCallback OnDismiss { get; set; }

    [Parameter]
    public EventCallback<Guid> OnDiscard { get; set; }

    private static string WhatOf(Draft draft) => OnDemandDrafts.FormOf(draft) switch
    {
        { ResourceArn: { Length: > 0 } resource, BackupVaultName: { Length: > 0 } vault } => $"{resource} into {vault}",
        { ResourceArn: { Length: > 0 } resource } => resource,
        _ => "no resource chosen yet",
    };
}
