using BackupConsole.Domain;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Fields;

/// <summary>What is wrong with one field: the rule and the fix. Always in the page, so that a screen reader notices when something appears in it.</summary>
public sealed partial class FieldMessages
{
    /// <summary>The AWS name of the member, as in <see cref="Problem.Field"/>.</summary>
    [Parameter, EditorRequired]
    public required string Field { get; set; }

    /// <summary>The problems of the whole form; those of this field are picked out.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<Problem> Problems { get; set; }

    /// <summary>What <c>aria-describedby</c> of the control names.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }
}
