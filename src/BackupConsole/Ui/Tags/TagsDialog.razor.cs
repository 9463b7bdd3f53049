using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Tags;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Tags;

/// <summary>Adds, changes and removes the tags of one object; it judges while they are typed and says what will be done.</summary>
public sealed partial class TagsDialog
{
    private const string Field = "Tags";

    private readonly string _titleId = ElementIds.Next("dialog");
    private ImmutableArray<KeyValuePair<string, string>> _rows = [];

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    /// <summary>The ARN of what carries them.</summary>
    [Parameter, EditorRequired]
    public required string ResourceArn { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableSortedDictionary<string, string> Tags { get; set; }

    [Parameter, EditorRequired]
    public required string ObjectName { get; set; }

    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    [Parameter]
    public bool IsBusy { get; set; }

    [Parameter]
    public BackupError? Error { get; set; }

    [Parameter]
    public EventCallback<TagsChange> OnSave { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    private ImmutableArray<Problem> Problems => TagRules.Validate(_rows, Field);

    private TagsChange? Change => Problems.IsEmpty ? TagsChange.Between(Tags, _rows) : null;

    private string Words => Change switch
    {
        null => "Mend what is marked first.",
        { IsEmpty: true } => "Nothing is changed yet.",
        { } change => $"{change.ToSet.Count} to set, {change.ToRemove.Length} to remove.",
    };

    private Decision Allowed => Decision.And(Change is { IsEmpty: false } ? Decision.Allowed : Decision.Refused(Words));

    protected override void OnInitialized() => _rows = [.. Tags.Where(tag => !TagRules.IsReserved(tag.Key))];

    private Task SaveAsync() => Allowed.IsAllowed && !IsBusy && Change is { } change ? OnSave.InvokeAsync(change) : Task.CompletedTask;
}
