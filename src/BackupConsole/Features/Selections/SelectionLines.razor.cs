using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Selections;

/// <summary>Every field of a selection.</summary>
public sealed partial class SelectionLines
{
    [Parameter, EditorRequired]
    public required BackupSelection Selection { get; set; }

    /// <summary>The clock of its estate; null while that is not known.</summary>
    [Parameter, EditorRequired]
    public required EstateClock? Clock { get; set; }

    private SelectionTerms Terms => SelectionTerms.Of(Selection);
}
