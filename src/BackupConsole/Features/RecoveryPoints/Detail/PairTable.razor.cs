using System.Collections.Immutable;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Detail;

/// <summary>Keys and values that are read by themselves: tags, restore metadata.</summary>
public sealed partial class PairTable<T>
{
    [Parameter, EditorRequired]
    public required Load<T> Load { get; set; }

    /// <summary>What is loaded: "tags".</summary>
    [Parameter, EditorRequired]
    public required string What { get; set; }

    [Parameter, EditorRequired]
    public required Func<T, ImmutableSortedDictionary<string, string>> Pairs { get; set; }

    /// <summary>What is said when there are none.</summary>
    [Parameter, EditorRequired]
    public required string Empty { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }
}
