using System.Collections.Immutable;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;

namespace BackupConsole.Features.Vaults;

/// <summary>What the address asks of the list of vaults. It filters and sorts those of the snapshot: a few hundred for each connection at most.</summary>
internal sealed record VaultList
{
    public const string TextParameter = "q";

    public const string LockParameter = "lock";

    public const string TypeParameter = "type";

    public const string HoldsParameter = "holds";

    public const string SortParameter = "sort";

    public const string DirectionParameter = "dir";

    public const string Descending = "desc";

    public const string Name = "name";

    public const string Place = "place";

    public const string RecoveryPoints = "points";

    public const string Lock = "lock";

    public const string Created = "created";

    public const string Nothing = "nothing";

    /// <summary>What a vault is of which AWS says no type: the others came later, and are named.</summary>
    private const string UsualType = "BACKUP_VAULT";

    public static IReadOnlyList<FilterOption> LockOptions { get; } =
        [new(KeyOf(VaultLockMode.None), "Not locked"), new(KeyOf(VaultLockMode.Governance), "Governance"), new(KeyOf(VaultLockMode.Compliance), "Compliance")];

    public static IReadOnlyList<FilterOption> TypeOptions { get; } =
        [new(UsualType, "Backup vault"), new("LOGICALLY_AIR_GAPPED_BACKUP_VAULT", "Logically air-gapped"), new("RESTORE_ACCESS_BACKUP_VAULT", "Restore access")];

    public static IReadOnlyList<FilterOption> HoldsOptions { get; } = [new(RecoveryPoints, "Recovery points"), new(Nothing, "Nothing")];

    /// <summary>A part of the name, in any case; null = all.</summary>
    public string? Text { get; init; }

    public ImmutableArray<string> Locks { get; init; } = [];

    /// <summary>As AWS writes them.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>One of <see cref="HoldsOptions"/>; null = whatever it holds.</summary>
    public string? Holds { get; init; }

    /// <summary>One of the columns; anything else is the name.</summary>
    public string Sort { get; init; } = Name;

    /// <summary>The largest or newest first.</summary>
    public bool IsDescending { get; init; }

    public bool HasFilters => Text is not null || !Locks.IsEmpty || !Types.IsEmpty || Holds is not null;

    public static VaultList Of(IUrlQuery url) => new()
    {
        Text = string.IsNullOrWhiteSpace(url.Get(TextParameter)) ? null : url.Get(TextParameter),
        Locks = [.. url.GetAll(LockParameter).Where(key => LockOptions.Any(option => option.Value == key)).Distinct()],
        Types = [.. url.GetAll(TypeParameter).Distinct()],
        Holds = HoldsOptions.FirstOrDefault(option => option.Value == url.Get(HoldsParameter))?.Value,
        Sort = url.Get(SortParameter) ?? Name,
        IsDescending = url.Get(DirectionParameter) == Descending,
    };

    public ImmutableArray<VaultRow> Of(IEnumerable<ConnectionSnapshot> connections)
    {
        var rows = connections
            .SelectMany(connection => connection.Vaults, (connection, vault) => new VaultRow(connection, vault))
            .Where(row => Fits(row.Vault));
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

    // Arrays compare by reference; two lists that ask the same are the same.
    public bool Equals(VaultList? other) =>
        other is not null
        && (Text, Holds, Sort, IsDescending) == (other.Text, other.Holds, other.Sort, other.IsDescending)
        && Locks.SequenceEqual(other.Locks)
        && Types.SequenceEqual(other.Types);

    public override int GetHashCode() => HashCode.Combine(Text, Holds, Sort, IsDescending);

    private bool Fits(BackupVault vault) =>
        (Text is null || vault.Name.Contains(Text, StringComparison.OrdinalIgnoreCase))
        && (Locks.IsEmpty || Locks.Contains(KeyOf(ModeOf(vault))))
        && (Types.IsEmpty || Types.Contains(vault.VaultType ?? UsualType))
        && (Holds is null || (Holds == Nothing) == (vault.NumberOfRecoveryPoints == 0));

    private static VaultLockMode ModeOf(BackupVault vault) => vault switch
    {
        { IsLocked: false } => VaultLockMode.None,
        { LockDate: null } => VaultLockMode.Governance,
        _ => VaultLockMode.Compliance,
    };

    private static string KeyOf(VaultLockMode mode) => mode.ToString().ToLowerInvariant();

    private IOrderedEnumerable<VaultRow> Ordered<T>(IEnumerable<VaultRow> rows, Func<VaultRow, T> key, IComparer<T>? comparer = null) =>
        IsDescending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
