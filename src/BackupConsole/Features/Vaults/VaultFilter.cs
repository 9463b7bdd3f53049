using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.Vaults;

/// <summary>The filters of a vault's recovery points, as the address says them. What is in it and means nothing is ignored.</summary>
public sealed record VaultFilter
{
    public const string Text = "q";

    public const string Status = "status";

    public const string Type = "type";

    public const string Sort = "sort";

    public const string Direction = "dir";

    public const string Page = "page";

    public const string Size = "size";

    public static IReadOnlyList<FilterOption> StatusOptions { get; } =
    [
        .. Enum.GetValues<RecoveryPointStatus>().Where(status => status != RecoveryPointStatus.Unrecognised)
            .Select(status => new FilterOption(KeyOf(status), StateLook.Of(status).Word)),
    ];

    public static IReadOnlyList<FilterOption> TypeOptions { get; } = [.. ResourceTypes.All.Select(type => new FilterOption(type.Name, type.Name))];

    public string? SearchText { get; init; }

    public ImmutableArray<RecoveryPointStatus> Statuses { get; init; } = [];

    public ImmutableArray<string> Types { get; init; } = [];

    public RecoveryPointSort SortedBy { get; init; } = RecoveryPointSort.CreatedAt;

    public bool IsAscending { get; init; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; init; } = 1;

    public int PageSize { get; init; } = Pager.DefaultSize;

    public string SortName => SortedBy.ToString();

    public bool HasFilters => SearchText is not null || !Statuses.IsEmpty || !Types.IsEmpty;

    public IReadOnlyCollection<string> StatusKeys => [.. Statuses.Select(KeyOf)];

    public static VaultFilter Of(UrlState url) => new()
    {
        SearchText = url.Get(Text),
        Statuses = [.. url.GetAll(Status).Select(key => Enum.GetValues<RecoveryPointStatus>().Where(status => KeyOf(status) == key)).SelectMany(found => found).Distinct()],
        Types = [.. url.GetAll(Type).Distinct()],
        SortedBy = Enum.TryParse<RecoveryPointSort>(url.Get(Sort), out var sort) && Enum.IsDefined(sort) ? sort : RecoveryPointSort.CreatedAt,
        IsAscending = url.Get(Direction) == "asc",
        PageNumber = int.TryParse(url.Get(Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, int.MaxValue / 100) : 1,
        PageSize = Pager.SizeOf(url.Get(Size)),
    };

    public RecoveryPointQuery QueryOf(ConnectionId connection, string vaultName) => new(connection, vaultName)
    {
        Text = SearchText,
        Statuses = Statuses,
        ResourceTypes = Types,
        Sort = SortedBy,
        IsAscending = IsAscending,
        Skip = (PageNumber - 1) * PageSize,
        Take = PageSize,
    };

    // Arrays compare by reference; two filters that ask the same are the same.
    public bool Equals(VaultFilter? other) =>
        other is not null
        && (SearchText, SortedBy, IsAscending, PageNumber, PageSize) == (other.SearchText, other.SortedBy, other.IsAscending, other.PageNumber, other.PageSize)
        && Statuses.SequenceEqual(other.Statuses)
        && Types.SequenceEqual(other.Types);

    public override int GetHashCode() => HashCode.Combine(SearchText, SortedBy, IsAscending, PageNumber, PageSize);

    /// <summary>As AWS writes it.</summary>
    private static string KeyOf(RecoveryPointStatus status) => status.ToString().ToUpperInvariant();
}
