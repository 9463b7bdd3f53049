using System.Collections.Immutable;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;

namespace BackupConsole.Features.Vaults;

/// <summary>Filters, sorts and pages the vaults of the snapshot: a few hundred for each connection at most.</summary>
/// <param name="Text">A part of the name, in any case; null = all.</param>
/// <param name="Sort">One of the columns; anything else is the name.</param>
/// <param name="IsDescending">The largest or newest first.</param>
internal sealed record VaultList(string? Text, string? Sort, bool IsDescending)
{
    public const string Name = "name";

    public const string Place = "place";

    public const string RecoveryPoints = "points";

    public const string Lock = "lock";

    public const string Created = "created";

    public const string TextParameter = "q";

    public const string SortParameter = "sort";

    public const string DirectionParameter = "dir";

    public const string Descending = "desc";

    /// <summary>What an address asks of the list.</summary>
    public static VaultList Of(IUrlQuery url) => new(url.Get(TextParameter), url.Get(SortParameter), url.Get(DirectionParameter) == Descending);

    public ImmutableArray<VaultRow> Of(IEnumerable<ConnectionSnapshot> connections)
    {
        var rows = connections
            .SelectMany(connection => connection.Vaults, (connection, vault) => new VaultRow(connection, vault))
            .Where(row => Text is null || row.Vault.Name.Contains(Text, StringComparison.OrdinalIgnoreCase));
        var ordered = Sort switch
        {
            Place => Ordered(rows, row => row.Place, StringComparer.OrdinalIgnoreCase),
            RecoveryPoints => Ordered(rows, row => row.Vault.NumberOfRecoveryPoints),
            Lock => Ordered(rows, row => row.Vault.IsLocked),
            Created => Ordered(rows, row => row.Vault.CreatedAt),
            _ => Ordered(rows, row => row.Vault.Name, StringComparer.OrdinalIgnoreCase),
        };
        return [.. ordered.ThenBy(row => row.Vault.Name, StringComparer.Ordinal).ThenBy(row => row.Place, StringComparer.Ordinal)];
    }

    private IOrderedEnumerable<VaultRow> Ordered<T>(IEnumerable<VaultRow> rows, Func<VaultRow, T> key, IComparer<T>? comparer = null) =>
        IsDescending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
