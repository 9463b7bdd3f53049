using BackupConsole.Domain.Plans;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Plans;

/// <summary>What happened to something: a shape, a word, and only then a colour.</summary>
public sealed partial class ChangeMark
{
    [Parameter, EditorRequired]
    public required ChangeKind Kind { get; set; }

    private (string Shape, string Word, string Css) Look => Kind switch
    {
        ChangeKind.Same => ("=", "Same", "is-same"),
        ChangeKind.Added => ("+", "Added", "is-added"),
        ChangeKind.Removed => ("−", "Removed", "is-removed"),
        ChangeKind.Changed => ("≠", "Changed", "is-changed"),
    };

    private string Shape => Look.Shape;

    private string Word => Look.Word;

    private string Css => Look.Css;
}
