using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>The facts of one object; holds <see cref="KeyValue"/> rows.</summary>
public sealed partial class KeyValueList
{
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
