using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>The warnings of one field, below it.</summary>
public sealed partial class FieldWarnings
{
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    /// <summary>Those of the whole form.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<FieldWarning> Warnings { get; set; }
}
