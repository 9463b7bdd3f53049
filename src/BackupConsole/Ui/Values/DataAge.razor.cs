using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>"Data from 12 s ago": stands in the corner of every live block. The browser counts on, also when the circuit is gone.</summary>
public sealed partial class DataAge
{
    /// <summary>When the data was read, in wall time.</summary>
    [Parameter, EditorRequired]
    public required DateTimeOffset AsOf { get; set; }

    /// <summary>The part of the circuit's beat that keeps it true; null for what was read once.</summary>
    [Parameter]
    public int? Beat { get; set; }
}
