using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Tags;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Tags;

/// <summary>The tags of one object, and the dialog that changes them. It knows no feature: the page gives the tags and the right, and sends the change.</summary>
public sealed partial class TagsPanel
{
    private readonly string _titleId = ElementIds.Next("tags");

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    /// <summary>The ARN of what carries them.</summary>
    [Parameter, EditorRequired]
    public required string ResourceArn { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableSortedDictionary<string, string> Tags { get; set; }

    /// <summary>What carries them, as the dialog names it.</summary>
    [Parameter, EditorRequired]
    public required string ObjectName { get; set; }

    /// <summary>Whether the tags may be changed.</summary>
    [Parameter, EditorRequired]
    public required Decision Decision { get; set; }

    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>True while a change is under way.</summary>
    [Parameter]
    public bool IsBusy { get; set; }

    /// <summary>Why the last change was refused; the dialog stays open.</summary>
    [Parameter]
    public BackupError? Error { get; set; }

    [Parameter]
    public EventCallback OnOpen { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public EventCallback<TagsChange> OnSave { get; set; }

    private int OwnCount => Tags.Keys.Count(key => !TagRules.IsReserved(key));
}
