using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

internal sealed class VaultPolicyOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("PutBackupVaultAccessPolicy", Put),
        ("GetBackupVaultAccessPolicy", Get),
        ("DeleteBackupVaultAccessPolicy", Delete),
    ];

    /// <summary>The model does not require a policy; without one the vault has none afterwards.</summary>
    private object? Put(ApiCall call)
    {
        var policy = call.Body<PutPolicyRequest>().Policy;
        if (policy is not null)
        {
            VaultPolicyRules.Check(policy, call.Account);
        }

        database.Write(session => VaultPolicyStore.Save(session, VaultStore.Require(session, call), policy));
        return null;
    }

    private object Get(ApiCall call)
    {
        var (vault, policy) = database.Read(session =>
        {
            var vault = VaultStore.Require(session, call);
            return (vault, VaultPolicyStore.Find(session, vault)
                ?? throw ApiErrors.NotFound($"Failed reading policy from database for Backup vault {vault.Name}", vault.Name));
        });
        return new { BackupVaultName = vault.Name, BackupVaultArn = vault.Arn, Policy = policy };
    }

    private object? Delete(ApiCall call)
    {
        database.Write(session => VaultPolicyStore.Save(session, VaultStore.Require(session, call), null));
        return null;
    }
}
