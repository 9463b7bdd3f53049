using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

/// <summary>
/// Holds a vault's access policy against the calls that name the vault in their path. Within an account a policy can only take away
/// here: what nobody denies is allowed, because the emulator has no IAM that would have to allow it.
/// </summary>
internal sealed class VaultAccess(Database database)
{
    /// <summary>The operation, refused to those whom the policy of its vault explicitly denies it.</summary>
    public Func<ApiCall, object?> Guarded(string operation, Func<ApiCall, object?> handler) => call =>
    {
        if (call.PathParameter("backupVaultName") is { Length: > 0 } name)
        {
            database.Read(session =>
            {
                if (VaultStore.Find(session, call.Account, call.Region, name) is { } vault)
                {
                    Require(session, call, operation, vault, call.PathParameter("recoveryPointArn"));
                }

                return true;
            });
        }

        return handler(call);
    };

    /// <summary>The same for a call that names the vault in its body.</summary>
    /// <param name="recoveryPointArn">Empty where the call is about the vault only.</param>
    public static void Require(Session session, ApiCall call, string operation, VaultRecord vault, string recoveryPointArn)
    {
        if (VaultPolicyStore.Find(session, vault) is not { } policy)
        {
            return;
        }

        string[] resources = recoveryPointArn.Length == 0 ? [vault.Arn] : [recoveryPointArn, vault.Arn];
        if (new VaultPolicy(policy).Decide(new PolicyRequest(call.Caller.PrincipalArn, $"backup:{operation}", resources)) == PolicyDecision.Denied)
        {
            throw ApiErrors.AccessDenied(
                $"User: {call.Caller.PrincipalArn} is not authorized to perform: backup:{operation} on resource: {resources[0]} with an explicit deny in a resource-based policy");
        }
    }
}
