using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Settings;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Settings;

/// <summary>The switches of one account in one Region, as AWS has them now: turned as a draft, reviewed in words, sent at once.</summary>
public sealed partial class ServiceSettings
{
    private ConnectionId? _opened;
    private (EstateSnapshot? Estate, IReadOnlyDictionary<string, int>? Seen) _counted;

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    private ConnectionSnapshot? Snapshot => Estate.Value.Snapshot.Find(Connection);

    private Load<RegionServices> Services => State.Value.Connection == Connection ? State.Value.Services : Ui.Load.NotStarted;

    private ServicesEdit? Edit => State.Value.Connection == Connection ? State.Value.Edit : null;

    private bool IsUnknown => Connections.Find(Connection) is null;

    private string Place => Connections.Find(Connection)?.Name ?? Connection.Value;

    private bool IsOneOfMany => Connections.All.Length > 1;

    private string Title => IsOneOfMany ? Place : "Services";

    private IReadOnlyList<Breadcrumb> Crumbs => IsOneOfMany ? [new("Services", ConsoleUrls.Services)] : [];

    private Decision CanChange => Permissions.Can(Actor, ConsoleAction.ChangeRegionSettings, Connection);

    private Decision CanReview => CanChange.And(Edit is { Changes.IsEmpty: false } ? Decision.Allowed : Decision.Refused("Nothing is changed yet."));

    private bool IsEffectKnown => Snapshot is { } known && known.Knows(EstateRead.Plans) && known.Knows(EstateRead.ResourceInventory);

    private string ChangeWords => Edit?.Changes.Length switch
    {
        null or 0 => "Nothing is changed yet.",
        1 => "1 change, not saved yet.",
        var count => $"{count} changes, not saved yet.",
    };

    /// <summary>What somebody else turned while this edit was open, whether it stood in its way or was only noticed; null when nobody did.</summary>
    private string? ConflictWords => (Edit, State.Value.Others) switch
    {
        (null, _) => null,
        ({ Refusal: null } or { IsReviewing: true }, { IsEmpty: true }) => null,
        ({ Refusal: { } refusal }, { IsEmpty: true }) => refusal.Sentence,
        ({ Changes.IsEmpty: true }, var others) => $"Somebody else has changed these settings: {WordsOf(others)}. With that, nothing is left of your changes.",
        (_, var others) => $"Somebody else has changed these settings: {WordsOf(others)}. Nothing of yours was written; it stands below, over theirs.",
    };

    /// <summary>Counted once for each snapshot, however often the page is drawn.</summary>
    private IReadOnlyDictionary<string, int>? SeenByType
    {
        get
        {
            if (!ReferenceEquals(_counted.Estate, Estate.Value.Snapshot))
            {
                _counted = (Estate.Value.Snapshot, ServiceRow.SeenOf(Snapshot));
            }

            return _counted.Seen;
        }
    }

    protected override void OnParametersSet()
    {
        if (_opened != Connection && !IsUnknown)
        {
            _opened = Connection;
            Load();
        }
    }

    private static string WordsOf(ImmutableArray<PreferenceChange> others) => string.Join("; ", others.Select(PreferenceWords.OfOther));

    private void Load() => Dispatcher.Dispatch(new LoadServicesAction(Connection));

    private void Begin() => Dispatcher.Dispatch(new BeginServicesEditAction(Guid.NewGuid()));

    private void Review()
    {
        if (CanReview.IsAllowed && Edit is { IsReviewing: false, IsSending: false } edit)
        {
            Dispatcher.Dispatch(new ReviewServicesAction(Connection, edit));
        }
    }

    /// <summary>Asks the state and not what was drawn: more clicks may arrive before the first one is.</summary>
    private void Save()
    {
        if (CanReview.IsAllowed && Edit is { IsReviewing: true, IsSending: false } edit)
        {
            Dispatcher.Dispatch(new SaveServicesAction(Connection, new UpdateRegionSettings(edit.Seen, edit.Changes), edit.Submission));
        }
    }
}
