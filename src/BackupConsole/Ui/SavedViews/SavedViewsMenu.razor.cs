using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.SavedViews;
using BackupConsole.Navigation;
using BackupConsole.SavedViews;
using BackupConsole.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Ui.SavedViews;

/// <summary>The saved views of one list: opens them, saves the address as one, and opens the list with the person's default. It knows of the list its path only.</summary>
public sealed partial class SavedViewsMenu : IDisposable
{
    private const string NameField = "SavedViewName";

    private readonly string _titleId = ElementIds.Next("dialog");
    private ImmutableArray<SavedView> _views = [];
    private Actor? _actor;
    private SavedViewForm? _form;
    private SavedView? _deleted;
    private BackupError? _error;

    [Inject]
    private PersonalViews Views { get; set; } = null!;

    [Inject]
    private CurrentActor CurrentActor { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The path of the list's page, one of <see cref="ConsoleUrls"/>.</summary>
    [Parameter, EditorRequired]
    public required string List { get; set; }

    private string Query => new Uri(Navigation.Uri).Query;

    /// <summary>The view that the address names.</summary>
    private SavedView? Current => Guid.TryParse(new UrlQuery(Query).Get(ViewUrl.ViewParameter), out var id) ? _views.FirstOrDefault(view => view.Id == id) : null;

    /// <summary>Which connection is looked at is no change of a view that names none.</summary>
    private bool IsChanged => Current is { } current && ViewUrl.Normalize(ViewUrl.HrefOf(List, current.Id, current.Query, Query)[(List.Length + 1)..]) != ViewUrl.Normalize(Query);

    private ImmutableArray<Problem> ShownProblems => _form switch
    {
        null or { IsJudged: false } => [],
        var form => [.. form.ProblemsAmong(_actor?.UserName, _views).Concat(form.Refusal?.Problems ?? []).Select(problem => problem with { Field = NameField }).Distinct()],
    };

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _actor = await CurrentActor.GetAsync();
        await TryAsync(LoadAsync);
        if (_views.FirstOrDefault(view => view.IsDefault) is { } chosen && ViewUrl.IsBare(Query) && IsHere(Navigation.Uri))
        {
            Navigation.NavigateTo(HrefOf(chosen), replace: true);
        }
    }

    /// <summary>What is shared already may always be taken back.</summary>
    private bool MayShare(SavedViewForm form) => form.Known is { IsShared: true } || PersonalViews.CanShare(_actor).IsAllowed;

    private string HrefOf(SavedView view) => ViewUrl.HrefOf(List, view.Id, view.Query, Query);

    private string WordsOf(SavedView view) => string.Join(" · ", new[]
    {
        view.IsDefault ? "default" : null,
        view.IsShared ? view.Owner == _actor?.UserName ? "shared" : $"by {view.Owner}" : null,
    }.OfType<string>());

    private bool IsHere(string location) => Navigation.ToBaseRelativePath(location).Split('?', '#')[0] == List;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        if (IsHere(args.Location))
        {
            _ = InvokeAsync(StateHasChanged);
        }
    }

    private void Edit(SavedView? view) => _form = new SavedViewForm(view, view?.Id ?? Guid.NewGuid()) { Name = view?.Name ?? string.Empty, IsShared = view?.IsShared ?? false };

    private Task UpdateAsync(SavedView view) => TryAsync(async () =>
    {
        await Views.SaveAsync(view.Id, List, view.Name, ViewUrl.Normalize(Query), view.IsShared);
        await LoadAsync();
    });

    private Task SetDefaultAsync(SavedView view) => TryAsync(async () =>
    {
        await Views.SetDefaultAsync(List, view.IsDefault ? null : view.Id);
        await LoadAsync();
    });

    private async Task SaveAsync()
    {
        if (_form is not { IsSending: false } form)
        {
            return;
        }

        _form = form with { IsJudged = true };
        if (!form.ProblemsAmong(_actor?.UserName, _views).IsEmpty)
        {
            return;
        }

        _form = form with { IsJudged = true, IsSending = true, Refusal = null };
        try
        {
            var saved = await Views.SaveAsync(form.Id, List, form.Name, form.Known?.Query ?? ViewUrl.Normalize(Query), form.IsShared);
            _form = null;
            await LoadAsync();
            Navigation.NavigateTo(form.Known is null ? HrefOf(saved) : Navigation.Uri, replace: true);
        }
        catch (BackupServiceException failure)
        {
            _form = form with { IsJudged = true, Refusal = failure.Error };
        }
    }

    private Task DeleteAsync() => TryAsync(async () =>
    {
        if (_deleted is { } view)
        {
            await Views.DeleteAsync(view.Id);
            _deleted = null;
            await LoadAsync();
        }
    });

    private async Task LoadAsync() => _views = await Views.ListAsync(List);

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            _error = null;
            await work();
        }
        catch (BackupServiceException failure)
        {
            _error = failure.Error;
        }
    }
}
