using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Fluxor;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Search;

/// <summary>Ctrl+K: pages, actions and objects by name, id or ARN. wwwroot/js/palette.js opens it and moves through it with the arrows.</summary>
public sealed partial class SearchPalette
{
    private const int LongestName = 80;

    private bool _isOpen;
    private string _typed = string.Empty;
    private string _text = string.Empty;

    [Inject]
    private IState<SearchState> State { get; set; } = null!;

    [Inject]
    private IState<EstateState> Estate { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Inject]
    private IEnumerable<NavEntry> Pages { get; set; } = [];

    [Inject]
    private IEnumerable<NavAction> Actions { get; set; } = [];

    private Load<ImmutableArray<SearchHit>> LookedUp => State.Value.Identifier == _text ? State.Value.Hits : Load.NotStarted;

    /// <summary>What is alive, and then what only the history knows.</summary>
    private ImmutableArray<SearchHit> Hits
    {
        get
        {
            var alive = EstateSearch.Find(_text, Pages, Actions, Estate.Value.Snapshot);
            return LookedUp.HasValue ? [.. alive, .. LookedUp.Value.Where(known => alive.All(hit => hit.Href != known.Href))] : alive;
        }
    }

    private static string CountOf(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} found");

    private void Open() => (_isOpen, _typed, _text) = (true, string.Empty, string.Empty);

    private void Close() => _isOpen = false;

    private void Type(string? text)
    {
        _typed = text ?? string.Empty;
        _text = _typed.Trim();
        if (SearchIdentifier.Is(_text))
        {
            Dispatcher.Dispatch(new LookUpAction(_text));
        }
    }
}
