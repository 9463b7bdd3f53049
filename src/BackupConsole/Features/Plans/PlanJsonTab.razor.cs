using System.Text;
using BackupConsole.Domain.Plans;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackupConsole.Features.Plans;

/// <summary>A plan as JSON: as it is, as one would send it, and as AWS exports it. AWS is asked for its own form only when that is looked at.</summary>
public sealed partial class PlanJsonTab
{
    private const string FormParameter = "form";
    private const string InputForm = "input";
    private const string TemplateForm = "template";

    private static readonly IReadOnlyList<TabItem> Forms = [new("plan", "The plan"), new(InputForm, "To make it again"), new(TemplateForm, "AWS's template")];

    private (PlanKey Key, string Version)? _loaded;

    [Inject]
    private IState<PlansState> State { get; set; } = null!;

    [Inject]
    private IDispatcher Dispatcher { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private UrlState Url { get; set; } = null!;

    [Parameter, EditorRequired]
    public required PlanKey Key { get; set; }

    [Parameter, EditorRequired]
    public required BackupPlan Plan { get; set; }

    private string? Form => Url.Get(FormParameter);

    /// <summary>Without what a file system could take for something else.</summary>
    private string FileName => string.Concat(Plan.Name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '_').Take(80)) + ".json";

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override void OnParametersSet() => LoadOnce();

    protected override async ValueTask DisposeAsyncCore(bool disposing)
    {
        Navigation.LocationChanged -= OnLocationChanged;
        await base.DisposeAsyncCore(disposing);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(() =>
    {
        LoadOnce();
        StateHasChanged();
    });

    private void LoadOnce()
    {
        if (Form == TemplateForm && _loaded != (Key, Plan.VersionId))
        {
            _loaded = (Key, Plan.VersionId);
            Load();
        }
    }

    private void Load() => Dispatcher.Dispatch(new LoadPlanTemplateAction(Key));

    // A plan is a few kilobytes, so the page carries the file itself.
    private static string DataUrl(string json) => $"data:application/json;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(json))}";
}
