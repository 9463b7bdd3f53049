using System.Globalization;
using BackupConsole.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.DryRuns;

/// <summary>What bulk work would do: to how many, and why the others are left out.</summary>
public sealed partial class DryRunView
{
    private const int Shown = 20;

    [Parameter, EditorRequired]
    public required DryRun Run { get; set; }

    /// <summary>What they are, in the plural: "recovery points".</summary>
    [Parameter, EditorRequired]
    public required string What { get; set; }

    /// <summary>What happens to them: "will be deleted".</summary>
    [Parameter, EditorRequired]
    public required string Will { get; set; }

    /// <summary>Whether it also lists what is not left out; of no use where that was picked by hand.</summary>
    [Parameter]
    public bool NamesIncluded { get; set; }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
