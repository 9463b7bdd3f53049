using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Operations;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;

namespace BackupConsole.Features.Operations;

/// <summary>What the address asks of a list of operations or of items. What is in it and means nothing is ignored.</summary>
internal static class OperationFilter
{
    public const string State = "state";

    public const string Text = "q";

    public const string Page = "page";

    public const string Size = "size";

    public static IReadOnlyList<FilterOption> StateOptions { get; } =
    [
        new(KeyOf(OperationState.Active), "Queued or running"),
        new(KeyOf(OperationState.Paused), "Paused"),
        new(KeyOf(OperationState.Ended), "Ended"),
        new(KeyOf(OperationState.Cancelled), "Cancelled"),
    ];

    public static ImmutableArray<OperationState> StatesOf(IUrlQuery url) =>
        [.. Enum.GetValues<OperationState>().Where(state => url.GetAll(State).Contains(KeyOf(state)))];

    public static ImmutableArray<OperationItemState> ItemStatesOf(IUrlQuery url) =>
        [.. Enum.GetValues<OperationItemState>().Where(state => url.GetAll(State).Contains(KeyOf(state)))];

    /// <summary>The states with how many items are in each.</summary>
    public static IReadOnlyList<FilterOption> ItemStateOptions(OperationCounts counts) =>
        [.. Enum.GetValues<OperationItemState>().Select(state => new FilterOption(KeyOf(state), OperationLooks.Of(state).Word, counts.In(state)))];

    public static string KeyOf(Enum state) => state.ToString().ToLowerInvariant();

    public static (int Page, int Size) PageOf(UrlState url)
    {
        var size = Pager.SizeOf(url.Get(Size));
        var page = int.TryParse(url.Get(Page), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, int.MaxValue / size) : 1;
        return (page, size);
    }
}
