using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

internal sealed class VaultLockOperations(Database database) : IOperationArea
{
    private const long LongestDays = 36_500;
    private const long ShortestGraceDays = 3;

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("PutBackupVaultLockConfiguration", Put),
        ("DeleteBackupVaultLockConfiguration", Delete),
    ];

    /// <summary>Replaces the lock as a whole: without ChangeableForDays a lock in its grace time becomes one in governance mode.</summary>
    private object? Put(ApiCall call)
    {
        var request = call.Body<PutLockRequest>();
        Check(request);
        database.Write(session =>
        {
            var vault = RequireChangeableLock(session, call);
            var lockDate = request.ChangeableForDays is { } days ? call.Now.AddDays(days) : (DateTimeOffset?)null;
            VaultLockStore.Save(session, vault, new VaultLock(request.MinRetentionDays, request.MaxRetentionDays, lockDate));
        });
        return null;
    }

    private object? Delete(ApiCall call)
    {
        database.Write(session => VaultLockStore.Save(session, RequireChangeableLock(session, call), null));
        return null;
    }

    private static void Check(PutLockRequest request)
    {
        if (request.MinRetentionDays is < 1 or > LongestDays)
        {
            throw ApiErrors.InvalidParameter($"Invalid value for MinRetentionDays: it must be between 1 and {LongestDays}.", "MinRetentionDays");
        }

        if (request.MaxRetentionDays is < 1 or > LongestDays)
        {
            throw ApiErrors.InvalidParameter($"Invalid value for MaxRetentionDays: it must be between 1 and {LongestDays}.", "MaxRetentionDays");
        }

        if (request.MinRetentionDays > request.MaxRetentionDays)
        {
            throw ApiErrors.InvalidParameter("MinRetentionDays must not be greater than MaxRetentionDays.", "MinRetentionDays");
        }

        if (request.ChangeableForDays is < ShortestGraceDays or > LongestDays)
        {
            throw ApiErrors.InvalidParameter(
                $"Invalid value for ChangeableForDays: it must be between {ShortestGraceDays} and {LongestDays}.", "ChangeableForDays");
        }
    }

    private static VaultRecord RequireChangeableLock(Session session, ApiCall call)
    {
        var vault = VaultStore.Require(session, call);
        return vault.Lock?.IsImmutable(call.Now) == true
            ? throw ApiErrors.InvalidRequest("Vault Lock configuration is immutable: the lock date has passed.", vault.Arn)
            : vault;
    }
}
