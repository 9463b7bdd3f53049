using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Selections;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Selections;

/// <summary>What a selection does with the resources that the console sees, and what it cannot see. It shows a page at a time, however many there are.</summary>
public sealed partial class PreviewPanel
{
    private const int PageSize = 20;
    private const int MostUnseen = 50;

    private SelectionReason? _reason;
    private int _page = 1;
    private SelectionPreview? _known;

    [Parameter, EditorRequired]
    public required SelectionPreview? Preview { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    /// <summary>True while the form has moved on from what is shown.</summary>
    [Parameter]
    public bool IsBehind { get; set; }

    private ImmutableArray<SelectionVerdict> Shown { get; set; } = [];

    private ImmutableArray<(SelectionReason Reason, int Count)> Reasons { get; set; } = [];

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_known, Preview) || Preview is null)
        {
            return;
        }

        _known = Preview;
        Reasons = [.. Preview.NotSelected.CountBy(verdict => verdict.Reason).OrderBy(reason => reason.Key).Select(reason => (reason.Key, reason.Value))];
        if (_reason is { } chosen && Reasons.All(reason => reason.Reason != chosen))
        {
            _reason = null;
        }

        Fill();
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string WordsOf(TypeVisibility visibility) => visibility switch
    {
        TypeVisibility.Checked => "Checked",
        TypeVisibility.NotVisible => "Some not visible to this console",
    };

    private static string WordsOf(SelectionReason reason) => reason switch
    {
        SelectionReason.ChosenByArn or SelectionReason.ChosenByTag => "Chosen",
        SelectionReason.Excluded => "Excluded",
        SelectionReason.ConditionNotMet => "Condition not met",
        SelectionReason.OptInOff => "Switched off",
        SelectionReason.TypeUnclear => "Type not clear",
        SelectionReason.TypeUnsupported => "Not supported",
        SelectionReason.TagDiffers => "Tag differs",
        SelectionReason.MatchedByNothing => "Not matched",
    };

    private string Pressed(SelectionReason? reason) => _reason == reason ? "true" : "false";

    private void Show(SelectionReason? reason)
    {
        _reason = reason;
        _page = 1;
        Fill();
    }

    private void Fill()
    {
        Shown = _reason is { } reason ? [.. _known!.NotSelected.Where(verdict => verdict.Reason == reason)] : _known!.Selected;
        _page = Math.Clamp(_page, 1, Math.Max(1, (Shown.Length + PageSize - 1) / PageSize));
    }
}
