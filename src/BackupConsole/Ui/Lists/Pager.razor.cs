using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Lists;

/// <summary>Goes through a list that the database pages; the page and its size live in the URL.</summary>
public sealed partial class Pager
{
    public const int DefaultSize = 50;

    /// <summary>Up to where a list counts what is too much to be counted while somebody waits.</summary>
    public const int CountAtMost = 1000;

    /// <summary>From 1.</summary>
    [Parameter, EditorRequired]
    public required int Page { get; set; }

    [Parameter]
    public int PageSize { get; set; } = DefaultSize;

    /// <summary>How many rows there are in all.</summary>
    [Parameter, EditorRequired]
    public required long Total { get; set; }

    /// <summary>There are more than <see cref="Total"/>; nobody has counted them.</summary>
    [Parameter]
    public bool HasMore { get; set; }

    [Parameter]
    public EventCallback<int> OnPage { get; set; }

    [Parameter]
    public EventCallback<int> OnPageSize { get; set; }

    private static int[] Sizes { get; } = [25, DefaultSize, 100];

    private int PageCount => (int)Math.Clamp((Total + PageSize - 1) / PageSize, 1, int.MaxValue);

    /// <summary>A page past the end, from an old link, is the last one.</summary>
    private int Current => Math.Clamp(Page, 1, PageCount);

    private string Where => HasMore
        ? string.Create(CultureInfo.InvariantCulture, $"Page {Current:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"Page {Current:N0} of {PageCount:N0}");

    private string Range
    {
        get
        {
            var first = ((long)(Current - 1) * PageSize) + 1;
            return Total == 0
                ? "None"
                : string.Create(CultureInfo.InvariantCulture, $"{first:N0}–{Math.Min(Total, first + PageSize - 1):N0} of {(HasMore ? "more than " : "")}{Total:N0}");
        }
    }

    /// <summary>The size from the URL, or the default where it is none of the three.</summary>
    public static int SizeOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && Sizes.Contains(size) ? size : DefaultSize;

    private Task ChangeSizeAsync(ChangeEventArgs args) => OnPageSize.InvokeAsync(SizeOf(args.Value?.ToString()));
}
