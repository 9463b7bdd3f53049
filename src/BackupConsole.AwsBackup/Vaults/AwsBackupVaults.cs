using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Vaults;

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
