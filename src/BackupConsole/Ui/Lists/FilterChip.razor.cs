using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Lists;

/// <summary>One filter: a chip that says what it is set to and opens a menu of native checkboxes or radio buttons.</summary>
public sealed partial class FilterChip
{
    private readonly string _name = ElementIds.Next("filter");

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FilterOption> Options { get; set; }

    /// <summary>The values from the URL; empty filters nothing.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Selected { get; set; } = [];

    [Parameter]
    public bool IsMultiple { get; set; }

    /// <summary>The values to write to the URL.</summary>
    [Parameter]
    public EventCallback<ImmutableArray<string>> OnChange { get; set; }

    private string Summary => Selected.Count switch
    {
        0 => "any",
        1 or 2 => string.Join(", ", Selected.Select(TextOf)),
        var count => $"{count} of {Options.Count}",
    };

    private string TextOf(string value) => Options.FirstOrDefault(option => option.Value == value)?.Text ?? value;

    /// <summary>In the order of the options, so that the same choice is always the same URL. A value that is no option is kept until it is cleared.</summary>
    private Task ChooseAsync(string value)
    {
        if (!IsMultiple)
        {
            return OnChange.InvokeAsync([value]);
        }

        var chosen = Selected.Contains(value) ? Selected.Where(selected => selected != value) : Selected.Append(value);
        var order = Options.Select((option, index) => (option.Value, index)).ToDictionary(pair => pair.Value, pair => pair.index);
        return OnChange.InvokeAsync([.. chosen.OrderBy(selected => order.GetValueOrDefault(selected, int.MaxValue))]);
    }
}
