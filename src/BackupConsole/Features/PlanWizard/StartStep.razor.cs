using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Where the plan is made, and what it begins from.</summary>
public sealed partial class StartStep
{
    // AWS's own limit of a request is far below this.
    private const int LargestFile = 1024 * 1024;

    private static readonly ImmutableArray<(PlanStart Start, string Title, string Help)> Choices =
    [
        (PlanStart.Scratch, "Nothing", "One daily rule that you change."),
        (PlanStart.Template, "A template of AWS", "Rules that AWS recommends, for example daily with 35 days of retention."),
        (PlanStart.Copy, "Another plan", "Its rules and settings, not what it backs up."),
        (PlanStart.Json, "JSON", "What was exported here, from AWS's console or with the AWS CLI."),
    ];

    private string _fileNote = "A JSON file of up to 1 MiB.";

    [Parameter, EditorRequired]
    public required PlanForm Form { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionSnapshot? Connection { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<ConnectionSnapshot> Connections { get; set; }

    [Parameter]
    public ImmutableArray<BackupPlanTemplate> Templates { get; set; } = [];

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<PlanChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private static string JsonId => ElementIds.OfField(PlanFieldNames.Json);

    private IReadOnlyList<SelectOption> ConnectionOptions => [.. Connections.Select(known => new SelectOption(known.Connection.Id.Value, known.Connection.Name))];

    /// <summary>With the chosen one, also while AWS has not named it yet.</summary>
    private IReadOnlyList<SelectOption> TemplateOptions =>
    [
        .. Templates.Select(template => new SelectOption(template.Id, template.Name))
            .Concat(Form.Template.Length > 0 ? [new SelectOption(Form.Template, Form.Template)] : []).DistinctBy(option => option.Value),
    ];

    /// <summary>With the chosen one, also while the console has not seen it yet.</summary>
    private IReadOnlyList<SelectOption> PlanOptions =>
    [
        .. (Connection?.Plans ?? []).OrderBy(plan => plan.Name, StringComparer.OrdinalIgnoreCase).Select(plan => new SelectOption(plan.Id, plan.Name))
            .Concat(Form.CopyOf.Length > 0 ? [new SelectOption(Form.CopyOf, Form.CopyOf)] : []).DistinctBy(option => option.Value),
    ];

    private bool IsReplacing => Form.StartedFrom is { } begun && begun != Form.StartKey && Form.Start != PlanStart.Scratch && !Form.Rules.IsEmpty;

    private Task SetJson(string? text) => OnChange.InvokeAsync(new(PlanFieldNames.Json, form => form with { Json = text ?? string.Empty }));

    private async Task ReadFileAsync(InputFileChangeEventArgs args)
    {
        if (args.File.Size > LargestFile)
        {
            _fileNote = $"{args.File.Name} is larger than 1 MiB: that is no backup plan.";
            return;
        }

        using var reader = new StreamReader(args.File.OpenReadStream(LargestFile));
        await SetJson(await reader.ReadToEndAsync());
        await OnLeave.InvokeAsync(PlanFieldNames.Json);
        _fileNote = $"Read from {args.File.Name}.";
    }
}
