using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class CreateBackupVaultExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<CreateBackupVault, CreatedBackupVault>
{
    protected override async Task<CommandReceipt<CreatedBackupVault>> SendAsync(CallContext context, CreateBackupVault command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command, intent);
        try
        {
            var answer = await calls.SendAsync(context, "CreateBackupVault", (clients, token) => clients.BackupFor(command.Repeatability).CreateBackupVaultAsync(request, token), cancellationToken);
            var created = new CreatedBackupVault(Answers.Required(answer.BackupVaultName, "BackupVaultName"), Answers.Required(answer.BackupVaultArn, "BackupVaultArn"), Answers.Instant(answer.CreationDate));
            return new CommandReceipt<CreatedBackupVault>(created, answer.ResponseMetadata?.RequestId);
        }
        catch (BackupServiceException fault) when (fault.InnerException is AlreadyExistsException { CreatorRequestId: { } creator, Arn: { } arn } && creator == intent.Value)
        {
            // The first attempt had made it and its answer got lost: what exists is ours.
            return new CommandReceipt<CreatedBackupVault>(new CreatedBackupVault(command.BackupVaultName, arn, null), fault.Error.RequestId);
        }
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(CreateBackupVault command) => [RequestOf(command)];

    protected override async Task<CommandReceipt<CreatedBackupVault>?> ReconcileAsync(CallContext context, CreateBackupVault command, IntentId intent, CancellationToken cancellationToken)
    {
        try
        {
            var vault = await vaults.GetAsync(context, command.BackupVaultName, cancellationToken);
            return vault.CreatorRequestId == intent.Value ? new CommandReceipt<CreatedBackupVault>(new CreatedBackupVault(vault.Name, vault.Arn, vault.CreatedAt), null) : null;
        }
        catch (BackupServiceException fault) when (fault.Error.Kind is BackupErrorKind.AccessDenied or BackupErrorKind.NotFound)
        {
            return await FindInListAsync(context, command, intent, cancellationToken);
        }
    }

    // AWS answers "access denied" both for no such vault and for no right to look; the list tells them apart, or fails.
    private async Task<CommandReceipt<CreatedBackupVault>?> FindInListAsync(CallContext context, CreateBackupVault command, IntentId intent, CancellationToken cancellationToken)
    {
        var vault = (await vaults.ListAsync(context, cancellationToken)).FirstOrDefault(vault => vault.Name == command.BackupVaultName);
        return vault?.CreatorRequestId == intent.Value ? new CommandReceipt<CreatedBackupVault>(new CreatedBackupVault(vault.Name, vault.Arn, vault.CreatedAt), null) : null;
    }

    private static CreateBackupVaultRequest RequestOf(CreateBackupVault command, IntentId? intent = null) => new()
    {
        BackupVaultName = command.BackupVaultName,
        EncryptionKeyArn = command.EncryptionKeyArn,
        CreatorRequestId = intent?.Value,
        BackupVaultTags = command.BackupVaultTags.IsEmpty ? null : new Dictionary<string, string>(command.BackupVaultTags, StringComparer.Ordinal),
    };
}
