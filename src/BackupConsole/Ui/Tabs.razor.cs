using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui;

/// <summary>Links between the views of one object; which one is shown is in the URL, so the page decides what to draw below.</summary>
public sealed partial class Tabs
{
    [Inject]
    private UrlState Url { get; set; } = null!;

    [Parameter, EditorRequired]
    public required IReadOnlyList<TabItem> Items { get; set; }

    /// <summary>The key from the URL; none or an unknown one selects the first tab.</summary>
    [Parameter]
    public string? Selected { get; set; }

    [Parameter]
    public string Parameter { get; set; } = "tab";

    [Parameter]
    public string Label { get; set; } = "Views";

    private string SelectedKey => Items.Any(item => item.Key == Selected) ? Selected! : Items[0].Key;

    private string HrefOf(TabItem item) => Url.With((Parameter, item == Items[0] ? null : item.Key));
}
