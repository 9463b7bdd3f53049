using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>Draws every case of a <see cref="Load{T}"/>: waiting, failed, empty, shown, and shown although out of date.</summary>
public sealed partial class LoadView<T>
{
    [Parameter, EditorRequired]
    public required Load<T> Load { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment<T> ChildContent { get; set; }

    /// <summary>What is shown instead of the content when <see cref="IsEmpty"/> says so; usually an <see cref="EmptyState"/>.</summary>
    [Parameter]
    public RenderFragment? Empty { get; set; }

    [Parameter]
    public Func<T, bool>? IsEmpty { get; set; }

    /// <summary>What is loaded, for a screen reader: "jobs".</summary>
    [Parameter]
    public string? What { get; set; }

    /// <summary>How many rows of a table the content will probably have, so that nothing jumps when it arrives.</summary>
    [Parameter]
    public int SkeletonRows { get; set; } = 8;

    [Parameter]
    public EventCallback OnRetry { get; set; }
}
