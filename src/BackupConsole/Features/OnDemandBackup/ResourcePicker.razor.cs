using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Resources;
using BackupConsole.Ui;
using BackupConsole.Ui.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>A text field that also searches the resources of a connection. It never blocks typing: what the console has not seen can be pasted.</summary>
public sealed partial class ResourcePicker
{
    private const int MostShown = 12;

    // Names no form, so that Enter chooses an option and never sends the form that the field stands in.
    private const string NoForm = "none";

    private ImmutableArray<InventoryResource> _found = [];
    private int _matches;
    private int _active = -1;
    private bool _isFocused;
    private bool _isClosed;

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<InventoryResource> Resources { get; set; }

    [Parameter]
    public ImmutableArray<Problem> Problems { get; set; } = [];

    [Parameter]
    public ImmutableArray<FieldWarning> Warnings { get; set; } = [];

    [Parameter]
    public EventCallback OnLeave { get; set; }

    private static string ControlId => ElementIds.OfField(OnDemandBackupFields.ResourceArn);

    private static string ListId => ControlId + "-list";

    private static string DescribedBy => $"{FieldFrame.HelpIdOf(ControlId)} {FieldFrame.ProblemsIdOf(ControlId)}";

    private bool HasProblems => Problems.Any(problem => problem.Field == OnDemandBackupFields.ResourceArn);

    /// <summary>Nothing to offer once one is chosen.</summary>
    private bool IsOpen => _isFocused && !_isClosed && Resources.Length > 0 && !(_matches == 1 && _found[0].Arn == Value);

    private string CountWords => _matches switch
    {
        0 => "No resource that the console has seen matches. A pasted ARN works all the same.",
        > MostShown => string.Create(CultureInfo.InvariantCulture, $"{MostShown} of {_matches:N0}: type more to narrow them down."),
        1 => "1 resource",
        _ => string.Create(CultureInfo.InvariantCulture, $"{_matches:N0} resources"),
    };

    protected override void OnParametersSet()
    {
        if (_isFocused)
        {
            Find(Value);
        }
    }

    private static string OptionId(int index) => string.Create(CultureInfo.InvariantCulture, $"{ListId}-{index}");

    private void Open()
    {
        (_isFocused, _isClosed, _active) = (true, false, -1);
        Find(Value);
    }

    private void Find(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = ImmutableArray.CreateBuilder<InventoryResource>();
        _matches = 0;
        foreach (var resource in Resources)
        {
            if (words.All(word => Holds(resource, word)) && ++_matches <= MostShown)
            {
                found.Add(resource);
            }
        }

        _found = found.ToImmutable();
        _active = Math.Min(_active, _found.Length - 1);
    }

    private static bool Holds(InventoryResource resource, string word) =>
        resource.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || resource.Arn.Contains(word, StringComparison.OrdinalIgnoreCase)
        || resource.Type?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private Task TypeAsync(string? text)
    {
        (_isFocused, _isClosed, _active) = (true, false, -1);
        return ValueChanged.InvokeAsync(text ?? string.Empty);
    }

    private Task LeaveAsync()
    {
        _isFocused = false;
        return OnLeave.InvokeAsync();
    }

    private Task ChooseAsync(InventoryResource resource)
    {
        (_isClosed, _active) = (true, -1);
        return ValueChanged.InvokeAsync(resource.Arn);
    }

    private Task MoveAsync(KeyboardEventArgs args)
    {
        switch (args.Key)
        {
            case "ArrowDown" or "ArrowUp" when Resources.Length > 0:
                _isClosed = false;
                _active = Math.Clamp(_active + (args.Key == "ArrowDown" ? 1 : -1), -1, _found.Length - 1);
                break;
            case "Enter" when IsOpen && _active >= 0:
                return ChooseAsync(_found[_active]);
            case "Escape":
                (_isClosed, _active) = (true, -1);
                break;
            default:
                break;
        }

        return Task.CompletedTask;
    }
}
