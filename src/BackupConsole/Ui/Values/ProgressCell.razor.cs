using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>How far something has come: a slim bar, the percentage, and bytes where they are known.</summary>
public sealed partial class ProgressCell
{
    /// <summary>0 to 100; null where AWS does not say.</summary>
    [Parameter, EditorRequired]
    public required double? Percent { get; set; }

    [Parameter]
    public long? BytesDone { get; set; }

    [Parameter]
    public long? BytesTotal { get; set; }

    /// <summary>What progresses, for a screen reader.</summary>
    [Parameter]
    public string Label { get; set; } = "Progress";

    /// <summary>Whole percent, so that a row is drawn again at most a hundred times; 100 only when all is done.</summary>
    private string? Whole => Percent is { } percent ? Math.Floor(Math.Clamp(percent, 0, 100)).ToString("0", CultureInfo.InvariantCulture) : null;
}
