using System.Globalization;
using BackupConsole.Domain.Lifecycles;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Charts;

/// <summary>A lifecycle as warm, cold and deleted bands on an axis of days, with the 90 days that AWS keeps what was moved to cold storage.</summary>
public sealed partial class LifecycleRibbon
{
    [Parameter, EditorRequired]
    public required Lifecycle Lifecycle { get; set; }

    private LifecyclePicture Picture { get; set; } = LifecyclePicture.Of(Lifecycle.Forever);

    protected override void OnParametersSet() => Picture = LifecyclePicture.Of(Lifecycle);

    private string WidthOf(LifecycleBand band) =>
        (100d * ((band.ToDay ?? Picture.LastDay) - band.FromDay) / Picture.LastDay).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string WordOf(LifecycleBand band) => band.Name switch
    {
        "warm" => "Warm",
        "cold" => "Cold",
        _ => "Deleted",
    };

    private static string SpanOf(LifecycleBand band) => band switch
    {
        { Name: "deleted" } => $"from day {Number(band.FromDay)}",
        { ToDay: { } to } => $"day {Number(band.FromDay)} to {Number(to)}",
        _ => $"from day {Number(band.FromDay)}, for ever",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
