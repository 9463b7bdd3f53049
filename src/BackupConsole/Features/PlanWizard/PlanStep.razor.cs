using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.PlanWizard;

/// <summary>What holds for the whole plan.</summary>
public sealed partial class PlanStep
{
    private static readonly ImmutableArray<(string Type, string Option, string Label, string Help)> Options =
    [
        ("EC2", "WindowsVSS", "Windows VSS", "Application-consistent backups of Windows instances of EC2. Without the VSS agent the job completes with issues."),
        ("S3", "BackupACLs", "Access control lists of S3 objects", "AWS backs them up unless it is told not to; without them they cannot be restored."),
        ("S3", "BackupObjectTags", "Tags of S3 objects", "AWS backs them up unless it is told not to."),
    ];

    private static readonly SelectOption[] Choices = [new(string.Empty, "Leave it to AWS"), new("enabled", "On"), new("disabled", "Off")];

    [Parameter, EditorRequired]
    public required PlanForm Form { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public ImmutableArray<FieldWarning> Warnings { get; set; } = [];

    [Parameter]
    public EventCallback<PlanChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }
}
