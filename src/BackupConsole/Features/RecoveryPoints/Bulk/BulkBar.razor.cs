using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>What can be done with the rows that are picked; nothing while none is.</summary>
public sealed partial class BulkBar
{
    [Parameter, EditorRequired]
    public required PickedPoints Picked { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<KnownRecoveryPoint> OnScreen { get; set; }

    /// <summary>How many match the filters.</summary>
    [Parameter, EditorRequired]
    public required long Total { get; set; }

    /// <summary>More than <see cref="Total"/> match; picking all means all of them.</summary>
    [Parameter]
    public bool HasMore { get; set; }

    [Parameter, EditorRequired]
    public required Actor? Actor { get; set; }

    [Parameter]
    public EventCallback<PickedPoints> OnPick { get; set; }

    [Parameter]
    public EventCallback<BulkAction> OnAct { get; set; }

    private string Count => string.Create(CultureInfo.InvariantCulture, $"{(HasMore ? "(more than " : "")}{Total:N0}{(HasMore ? ")" : "")}");

    private string Words => Picked.IsAll
        ? $"All {Count} that match are picked"
        : string.Create(CultureInfo.InvariantCulture, $"{Picked.Points.Count:N0} picked");

    /// <summary>Rights are the same everywhere; the connection of the first row stands for all.</summary>
    private Decision Can(BulkAction action) => Permissions.Can(Actor, BulkPlan.RightFor(action), OnScreen is [var first, ..] ? first.Connection : new ConnectionId(string.Empty));
}
