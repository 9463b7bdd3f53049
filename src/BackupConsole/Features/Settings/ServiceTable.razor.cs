using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Settings;
using BackupConsole.Ui.Values;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Settings;

/// <summary>The resource types of a Region: what they are, what is switched on, and what the console sees of them. While an edit is open the switches can be turned.</summary>
public sealed partial class ServiceTable
{
    private static readonly StateLook On = new(StateTone.Ok, "On");
    private static readonly StateLook Off = new(StateTone.Waiting, "Off");

    [Parameter, EditorRequired]
    public required RegionServices Services { get; set; }

    /// <summary>Resource type → how many the console sees; null while that is not known.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, int>? Seen { get; set; }

    /// <summary>Null while the switches are only looked at.</summary>
    [Parameter]
    public ServicesEdit? Edit { get; set; }

    [Parameter]
    public EventCallback<PreferenceChange> OnTurn { get; set; }

    private ImmutableArray<ServiceRow> Rows { get; set; } = [];

    private RegionSettings Settings => Edit?.Seen ?? Services.Settings;

    protected override void OnParametersSet() => Rows = ServiceRow.Of(Services, Seen);

    private static bool IsAlwaysManaged(string name) => ResourceTypes.Named(name) is { IsFullyManaged: true };

    private static string LabelOf(ServicePreference preference, string name) => preference switch
    {
        ServicePreference.OptIn => $"May protect {name}",
        ServicePreference.FullManagement => $"Manage {name} in full",
    };

    private bool? StandsOf(ServicePreference preference, string name) => Edit is null ? Settings.Of(preference, name) : Edit.Of(preference, name);
}
