using System.Collections.Concurrent;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Monitoring.Readers;

/// <summary>
/// Lists vaults, and brings the stored recovery points of a vault up to date when AWS's count says that they moved: first the ones that are new, and the whole vault only when
/// that does not explain the count. A count that stayed says little (one came, one went), so new ones are also sought where one is known to have come, and once an hour.
/// </summary>
internal sealed class VaultsReader(MonitorContext context) : EstateReader(EstateRead.Vaults)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    // AWS's count is approximate, so a count that stays different is no reason to list a vault over and over.
    private static readonly TimeSpan FullListingInterval = TimeSpan.FromHours(1);
    private static readonly TimeSpan NewPointsInterval = TimeSpan.FromHours(1);
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    // AWS takes some minutes to delete what it was told to; meanwhile a vault is worth a listing at each turn.
    private static readonly TimeSpan DeletionTakes = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, DateTimeOffset> _listedInFull = [];
    private readonly Dictionary<string, DateTimeOffset> _soughtNew = [];
    private readonly ConcurrentDictionary<string, DateTimeOffset> _movingUntil = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _cameAt = new(StringComparer.Ordinal);

    /// <summary>A recovery point came into this vault that could not be read by itself.</summary>
    public void ExpectNew(string vaultName) => _cameAt[vaultName] = context.Time.GetUtcNow();

    /// <summary>Recovery points of this vault were changed or deleted by us: its count will move for a while.</summary>
    public void Expect(string vaultName) => _movingUntil[vaultName] = context.Time.GetUtcNow() + DeletionTakes;

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var vaults = await context.Ports.Vaults.ListAsync(context.Poll, cancellationToken);
        context.Update(snapshot => snapshot.Vaults.SequenceEqual(vaults) ? snapshot : snapshot with { Vaults = vaults });

        BackupServiceException? firstFailure = null;
        foreach (var vault in vaults)
        {
            try
            {
                await SynchroniseAsync(vault, cancellationToken);
            }
            catch (BackupServiceException failure) when (failure.Error.Kind != BackupErrorKind.CredentialsInvalid)
            {
                // One vault that may not be read does not hide the others.
                firstFailure ??= failure;
            }
        }

        return firstFailure is null ? Interval : throw firstFailure;
    }

    private async Task SynchroniseAsync(BackupVault vault, CancellationToken cancellationToken)
    {
        var (inventory, id) = (context.Ports.RecoveryPointInventory, context.Connection.Id);
        var now = context.Time.GetUtcNow();
        var (count, newest) = await inventory.SummariseVaultAsync(id, vault.Name, cancellationToken);
        var isMoving = now < _movingUntil.GetValueOrDefault(vault.Name);
        if (count == vault.NumberOfRecoveryPoints && !isMoving && !IsTimeToSeekNew(vault.Name, now))
        {
            return;
        }

        if (newest is { } since)
        {
            var added = await ReadAllAsync(vault.Name, since - Overlap, cancellationToken);
            _soughtNew[vault.Name] = now;
            Changed(await inventory.UpsertAsync(id, added, cancellationToken));
            (count, _) = await inventory.SummariseVaultAsync(id, vault.Name, cancellationToken);
        }

        if (count != vault.NumberOfRecoveryPoints
            && (!_listedInFull.TryGetValue(vault.Name, out var listedAt) || now - listedAt >= FullListingInterval || isMoving))
        {
            var all = await ReadAllAsync(vault.Name, null, cancellationToken);
            _listedInFull[vault.Name] = _soughtNew[vault.Name] = now;
            Changed(await inventory.ReplaceVaultAsync(id, vault.Name, all, cancellationToken));
        }
    }

    private bool IsTimeToSeekNew(string vaultName, DateTimeOffset now)
    {
        var soughtAt = _soughtNew.GetValueOrDefault(vaultName);
        return now - soughtAt >= NewPointsInterval || _cameAt.GetValueOrDefault(vaultName) >= soughtAt;
    }

    private async Task<List<RecoveryPoint>> ReadAllAsync(string vaultName, DateTimeOffset? createdAfter, CancellationToken cancellationToken)
    {
        var points = new List<RecoveryPoint>();
        await foreach (var page in context.Ports.RecoveryPoints.ListByVaultAsync(context.Poll, vaultName, createdAfter, cancellationToken))
        {
            points.AddRange(page);
        }

        return points;
    }

    private void Changed(int rows)
    {
        if (rows > 0)
        {
            context.Update(snapshot => snapshot with { RecoveryPointsVersion = snapshot.RecoveryPointsVersion + 1 });
        }
    }
}
