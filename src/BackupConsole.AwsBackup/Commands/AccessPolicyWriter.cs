using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Vaults.AccessPolicies;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Writes an access policy only over the one that was read. AWS has no condition for it: it is compared before and read again after.</summary>
internal sealed class AccessPolicyWriter(IBackupVaults vaults)
{
    /// <param name="context">Connection and urgency.</param>
    /// <param name="vaultName">Which vault.</param>
    /// <param name="replaced">What was read; null = there was none.</param>
    /// <param name="wanted">What is to stand there; null = none.</param>
    /// <param name="write">Sends it and gives the request's id.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="BackupServiceException">Another policy stands there, or the calls failed.</exception>
    public async Task<string?> WriteAsync(CallContext context, string vaultName, string? replaced, string? wanted, Func<Task<string?>> write, CancellationToken cancellationToken)
    {
        var before = await vaults.GetAccessPolicyAsync(context, vaultName, cancellationToken);
        if (AccessPolicyRules.AreSame(before, wanted))
        {
            return null;
        }

        if (!AccessPolicyRules.AreSame(before, replaced))
        {
            throw Conflict("Somebody else has changed the access policy since it was read; nothing was written.");
        }

        var requestId = await write();
        var after = await vaults.GetAccessPolicyAsync(context, vaultName, cancellationToken);
        return AccessPolicyRules.AreSame(after, wanted)
            ? requestId
            : throw Conflict("The policy was written, and somebody else wrote another one at the same moment: theirs stands there now.");
    }

    /// <summary>Whether what is wanted stands there.</summary>
    public async Task<bool> IsWrittenAsync(CallContext context, string vaultName, string? wanted, CancellationToken cancellationToken) =>
        AccessPolicyRules.AreSame(await vaults.GetAccessPolicyAsync(context, vaultName, cancellationToken), wanted);

    private static BackupServiceException Conflict(string sentence) => new(new BackupError(BackupErrorKind.Conflict, sentence) { Operation = "PutBackupVaultAccessPolicy" });
}
