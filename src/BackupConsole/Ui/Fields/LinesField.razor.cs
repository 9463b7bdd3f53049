using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>Several lines of text that report every key.</summary>
public sealed partial class LinesField
{
    private const int Most = 12;

    /// <summary>True leaves room for more than a few lines.</summary>
    [Parameter]
    public bool IsCode { get; set; }

    /// <summary>The focus has left the control.</summary>
    [Parameter]
    public EventCallback OnLeave { get; set; }

    private int Rows => Math.Clamp((Value?.Count(letter => letter == '\n') ?? 0) + 1, IsCode ? 3 : 2, Most);
}
