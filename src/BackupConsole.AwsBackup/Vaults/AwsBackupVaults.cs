using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Resources;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.Notifications;
using ProtectedResource = BackupConsole.Domain.Resources.ProtectedResource;

namespace BackupConsole.AwsBackup.Vaults;

internal sealed class AwsBackupVaults(AwsCalls calls) : IBackupVaults
{
    public async Task<ImmutableArray<BackupVault>> ListAsync(CallContext context, CancellationToken cancellationToken)
    {
        var vaults = ImmutableArray.CreateBuilder<BackupVault>();
        var pages = Pages.ReadAsync(
            "ListBackupVaults",
            async (token, cancellation) =>
            {
                var request = new ListBackupVaultsRequest { MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, "ListBackupVaults", (clients, stop) => clients.Backup.ListBackupVaultsAsync(request, stop), cancellation);
                return (answer.BackupVaultList ?? [], answer.NextToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            vaults.AddRange(page.Select(Read));
        }

        return vaults.ToImmutable();
    }

    public async Task<BackupVault> GetAsync(CallContext context, string vaultName, CancellationToken cancellationToken) => Read(await calls.SendAsync(
        context,
        "DescribeBackupVault",
        (clients, token) => clients.Backup.DescribeBackupVaultAsync(new DescribeBackupVaultRequest { BackupVaultName = vaultName }, token),
        cancellationToken));

    public async Task<string?> GetAccessPolicyAsync(CallContext context, string vaultName, CancellationToken cancellationToken)
    {
        var request = new GetBackupVaultAccessPolicyRequest { BackupVaultName = vaultName };
        var answer = await OrNullAsync(() => calls.SendAsync(
            context, "GetBackupVaultAccessPolicy", (clients, token) => clients.Backup.GetBackupVaultAccessPolicyAsync(request, token), cancellationToken));
        return answer?.Policy;
    }

    public async Task<VaultNotifications?> GetNotificationsAsync(CallContext context, string vaultName, CancellationToken cancellationToken)
    {
        var request = new GetBackupVaultNotificationsRequest { BackupVaultName = vaultName };
        var answer = await OrNullAsync(() => calls.SendAsync(
            context, "GetBackupVaultNotifications", (clients, token) => clients.Backup.GetBackupVaultNotificationsAsync(request, token), cancellationToken));
        return answer is null ? null : new VaultNotifications(Answers.Required(answer.SNSTopicArn, "SNSTopicArn"), [.. answer.BackupVaultEvents ?? []]);
    }

    public async Task<ImmutableArray<ProtectedResource>> ListProtectedResourcesAsync(CallContext context, string vaultName, CancellationToken cancellationToken)
    {
        const string Operation = "ListProtectedResourcesByBackupVault";
        var resources = ImmutableArray.CreateBuilder<ProtectedResource>();
        var pages = Pages.ReadAsync(
            Operation,
            async (token, cancellation) =>
            {
                var request = new ListProtectedResourcesByBackupVaultRequest { BackupVaultName = vaultName, MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, Operation, (clients, stop) => clients.Backup.ListProtectedResourcesByBackupVaultAsync(request, stop), cancellation);
                return (answer.Results ?? [], answer.NextToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            resources.AddRange(page.Select(AwsProtectedResources.Read));
        }

        return resources.ToImmutable();
    }

    // A vault that does not exist is "access denied"; "not found" is what was never set on one that does.
    private static async Task<T?> OrNullAsync<T>(Func<Task<T>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (BackupServiceException fault) when (fault.Error.Kind == BackupErrorKind.NotFound)
        {
            return null;
        }
    }

    private static BackupVault Read(BackupVaultListMember vault) =>
        new(Answers.Required(vault.BackupVaultName, "BackupVaultName"), Answers.Required(vault.BackupVaultArn, "BackupVaultArn"), Answers.Required(vault.CreationDate, "CreationDate"))
        {
            VaultType = vault.VaultType,
            VaultState = vault.VaultState,
            EncryptionKeyArn = vault.EncryptionKeyArn,
            EncryptionKeyType = vault.EncryptionKeyType,
            CreatorRequestId = vault.CreatorRequestId,
            NumberOfRecoveryPoints = vault.NumberOfRecoveryPoints ?? 0,
            IsLocked = vault.Locked ?? false,
            MinRetentionDays = Answers.Int32(vault.MinRetentionDays),
            MaxRetentionDays = Answers.Int32(vault.MaxRetentionDays),
            LockDate = Answers.Instant(vault.LockDate),
        };

    private static BackupVault Read(DescribeBackupVaultResponse vault) =>
        new(Answers.Required(vault.BackupVaultName, "BackupVaultName"), Answers.Required(vault.BackupVaultArn, "BackupVaultArn"), Answers.Required(vault.CreationDate, "CreationDate"))
        {
            VaultType = vault.VaultType,
            VaultState = vault.VaultState,
            EncryptionKeyArn = vault.EncryptionKeyArn,
            EncryptionKeyType = vault.EncryptionKeyType,
            CreatorRequestId = vault.CreatorRequestId,
            NumberOfRecoveryPoints = vault.NumberOfRecoveryPoints ?? 0,
            IsLocked = vault.Locked ?? false,
            MinRetentionDays = Answers.Int32(vault.MinRetentionDays),
            MaxRetentionDays = Answers.Int32(vault.MaxRetentionDays),
            LockDate = Answers.Instant(vault.LockDate),
        };
}
