using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>An ARN or another long id in monospace. Where it does not fit its middle is cut, because both ends tell things apart; it can be copied whole.</summary>
public sealed partial class ArnText
{
    private const int LongestTail = 16;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What it is, for the copy button: "ARN", "job id".</summary>
    [Parameter]
    public string What { get; set; } = "ARN";

    [Parameter]
    public bool HasCopy { get; set; } = true;

    /// <summary>The style sheet shortens the head only; together the two are the whole text, so selecting and finding work.</summary>
    private string Head => Text[..^Tail.Length];

    /// <summary>Never begins within a surrogate pair.</summary>
    private string Tail
    {
        get
        {
            var start = Math.Max(0, Text.Length - Math.Min(LongestTail, Text.Length / 2));
            return Text[(start < Text.Length && char.IsLowSurrogate(Text[start]) ? start - 1 : start)..];
        }
    }
}
