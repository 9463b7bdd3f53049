using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Resources;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Lifecycles;

/// <summary>Retention and cold storage, drawn as somebody types, with every rule said where it bites.</summary>
public sealed partial class LifecycleEditor
{
    private static readonly string ColdTypes = string.Join(", ", ResourceTypes.All.Where(type => type.IsColdCapable).Select(type => type.Name));

    [Parameter, EditorRequired]
    public required LifecycleInput Value { get; set; }

    /// <summary>What stands before the names of its fields in problems and warnings: <c>Rules[0].Lifecycle.</c></summary>
    [Parameter]
    public string Prefix { get; set; } = string.Empty;

    /// <summary>The type that is backed up; null where more than one is or nobody knows.</summary>
    [Parameter]
    public ResourceType? Type { get; set; }

    /// <summary>Continuous backups have a retention of their own and no cold storage.</summary>
    [Parameter]
    public bool IsContinuous { get; set; }

    /// <summary>What empty means, where it is not "for ever".</summary>
    [Parameter]
    public string? EmptyMeans { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public ImmutableArray<FieldWarning> Warnings { get; set; } = [];

    [Parameter]
    public EventCallback<LifecycleChange> OnChange { get; set; }

    /// <summary>The focus has left the field of this name.</summary>
    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private string DeleteField => Prefix + nameof(Lifecycle.DeleteAfterDays);

    private string ColdField => Prefix + nameof(Lifecycle.MoveToColdStorageAfterDays);

    private string ArchiveField => Prefix + nameof(Lifecycle.OptInToArchiveForSupportedResources);

    private string ArchiveProblemsId => FieldFrame.ProblemsIdOf(ElementIds.OfField(ArchiveField));

    /// <summary>Only EBS has an archive; without a type, only once something moves to cold storage.</summary>
    private bool HasArchive => Value.OptInToArchive || Type?.Name == "EBS" || (Type is null && Value.MoveToColdStorageAfterDays.Length > 0 && !IsContinuous);

    /// <summary>Cold storage that the type does not have is a problem at its field, and no band.</summary>
    private Lifecycle Drawn => IsContinuous || Type is { IsColdCapable: false } ? Value.Read() with { MoveToColdStorageAfterDays = null } : Value.Read();

    private string DeleteHelp => IsContinuous
        ? "Continuous backups reach back 1 to 35 days, and say how many."
        : $"Counts from the start of the job. Empty {EmptyMeans ?? "keeps the recovery point for ever"}.";

    private string ColdHelp => Type switch
    {
        { IsColdCapable: false } type => $"Recovery points of {type.Name} cannot move to cold storage.",
        null => $"Cold storage keeps a recovery point for at least 90 days. Empty stays in warm storage, and so does what is not one of {ColdTypes}.",
        _ => "Cold storage keeps a recovery point for at least 90 days. Empty stays in warm storage.",
    };
}
