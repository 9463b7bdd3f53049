using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.Reruns;

/// <summary>What a job was to protect, and where: of several that failed for it, one is run again.</summary>
/// <param name="Connection">Through which it was seen.</param>
/// <param name="ResourceArn">The resource.</param>
/// <param name="Vault">A backup's vault by its name. A copy's by its ARN: another account or Region can have one of the same name.</param>
public readonly record struct RerunTarget(ConnectionId Connection, string ResourceArn, string Vault)
{
    /// <summary>Null where AWS does not say.</summary>
    public static RerunTarget? Of(Job job) =>
        job.ResourceArn is { Length: > 0 } resource && (job.Kind == JobKind.Copy ? job.VaultArn : job.VaultName) is { Length: > 0 } vault
            ? new RerunTarget(job.Connection, resource, vault)
            : null;
}
