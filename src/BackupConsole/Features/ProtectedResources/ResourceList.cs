using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>What the address asks of the list of resources.</summary>
public sealed record ResourceList
{
    public const string TextParameter = "q";

    public const string TypeParameter = "type";

    public const string ProtectionParameter = "protection";

    public const string PlanParameter = "plan";

    public const string SortParameter = "sort";

    public const string DirectionParameter = "dir";

    public const string Descending = "desc";

    /// <summary>Some plan chooses it.</summary>
    public const string Chosen = "planned";

    /// <summary>No plan chooses it.</summary>
    public const string Unchosen = "unplanned";

    /// <summary>It was never backed up.</summary>
    public const string Never = "never";

    public const string Name = "name";

    public const string Type = "type";

    public const string Place = "place";

    public const string LastBackup = "last";

    public const string NextRun = "next";

    public static IReadOnlyList<FilterOption> ProtectionOptions { get; } = [new(Chosen, "In a plan"), new(Unchosen, "In no plan"), new(Never, "Never backed up")];

    public static IReadOnlyList<FilterOption> TypeOptions { get; } = [.. ResourceTypes.All.Select(type => new FilterOption(type.Name, type.Name))];

    /// <summary>A part of the name, the ARN or a tag, in any case; null = all.</summary>
    public string? Text { get; init; }

    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Any of them is enough.</summary>
    public ImmutableArray<string> Protections { get; init; } = [];

    /// <summary>The id of a plan; null = all.</summary>
    public string? Plan { get; init; }

    public string Sort { get; init; } = Name;

    public bool IsDescending { get; init; }

    public bool HasFilters => Text is not null || !Types.IsEmpty || !Protections.IsEmpty || Plan is not null;

    public static ResourceList Of(IUrlQuery url) => new()
    {
        Text = url.Get(TextParameter),
        Types = [.. url.GetAll(TypeParameter).Distinct()],
        Protections = [.. url.GetAll(ProtectionParameter).Distinct()],
        Plan = url.Get(PlanParameter),
        Sort = url.Get(SortParameter) ?? Name,
        IsDescending = url.Get(DirectionParameter) == Descending,
    };

    /// <param name="connections">The connections in scope.</param>
    /// <param name="wall">Now.</param>
    public ImmutableArray<ResourceRow> Of(IEnumerable<CoveredConnection> connections, DateTimeOffset wall)
    {
        var rows = connections.SelectMany(connection => RowsOf(connection, wall)).Where(Fits);
        var ordered = Sort switch
        {
            Type => Ordered(rows, row => row.Resource.Type, StringComparer.OrdinalIgnoreCase),
            Place => Ordered(rows, row => row.Place, StringComparer.OrdinalIgnoreCase),
            LastBackup => Ordered(rows, row => row.Resource.LastBackupAt),
            NextRun => Ordered(rows, row => row.NextRunAt),
            _ => Ordered(rows, row => row.Resource.Name, StringComparer.OrdinalIgnoreCase),
        };
        return [.. ordered.ThenBy(row => row.Resource.Arn, StringComparer.Ordinal).ThenBy(row => row.Place, StringComparer.Ordinal)];
    }

    // Arrays compare by reference; two lists that ask the same are the same.
    public bool Equals(ResourceList? other) =>
        other is not null
        && (Text, Plan, Sort, IsDescending) == (other.Text, other.Plan, other.Sort, other.IsDescending)
        && Types.SequenceEqual(other.Types)
        && Protections.SequenceEqual(other.Protections);

    public override int GetHashCode() => HashCode.Combine(Text, Plan, Sort, IsDescending);

    private static IEnumerable<ResourceRow> RowsOf(CoveredConnection connection, DateTimeOffset wall)
    {
        var runs = new PlanRuns(connection.Estate.Clock.At(wall));
        foreach (var resource in connection.Estate.Resources)
        {
            var coverage = connection.Coverage.OfResource(resource.Arn);
            yield return new ResourceRow(connection.Estate, resource, coverage, runs.NextOf(coverage.Select(by => by.Plan)));
        }
    }

    private bool Fits(ResourceRow row) =>
        (Types.IsEmpty || (row.Resource.Type is { } type && Types.Contains(type)))
        && (Plan is null || row.Coverage.Any(by => by.Plan.Id == Plan))
        && (Protections.IsEmpty || Protections.Any(protection => Fits(row, protection)))
        && (Text is null || Holds(row.Resource, Text));

    private static bool Fits(ResourceRow row, string protection) => protection switch
    {
        Chosen => !row.Coverage.IsEmpty,
        Unchosen => row.IsInNoPlan,
        Never => !row.Resource.IsProtected,
        _ => false,
    };

    private static bool Holds(InventoryResource resource, string text) =>
        resource.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
        || resource.Arn.Contains(text, StringComparison.OrdinalIgnoreCase)
        || resource.Tags.Any(tag => $"{tag.Key}={tag.Value}".Contains(text, StringComparison.OrdinalIgnoreCase));

    private IOrderedEnumerable<ResourceRow> Ordered<T>(IEnumerable<ResourceRow> rows, Func<ResourceRow, T> key, IComparer<T>? comparer = null) =>
        IsDescending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
