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

    /// <summary>True shows the resource alone ("key/1234abcd-…"), where account and Region stand beside it anyway. The whole is on hover and in the copy.</summary>
    [Parameter]
    public bool IsShort { get; set; }

    private string Shown => IsShort ? Text[(Text.LastIndexOf(':') + 1)..] : Text;

    /// <summary>The style sheet shortens the head only; together the two are the whole text, so selecting and finding work.</summary>
    private string Head => Shown[..^Tail.Length];

    /// <summary>Never begins within a surrogate pair.</summary>
    private string Tail
    {
        get
        {
            var start = Math.Max(0, Shown.Length - Math.Min(LongestTail, Shown.Length / 2));
            return Shown[(start < Shown.Length && char.IsLowSurrogate(Shown[start]) ? start - 1 : start)..];
        }
    }
}
