using System.Text.RegularExpressions;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;

namespace BackupConsole.Emulator.Vaults;

internal sealed partial class VaultOperations(Database database) : IOperationArea
{
    private const int VaultLimit = 300;

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("CreateBackupVault", Create),
        ("ListBackupVaults", List),
        ("DescribeBackupVault", Describe),
        ("DeleteBackupVault", Delete),
    ];

    private object Create(ApiCall call)
    {
        var name = call.PathParameter("backupVaultName");
        var request = call.Body<CreateBackupVaultRequest>();
        if (request.EncryptionKeyArn is { } key && !KeyPattern().IsMatch(key))
        {
            throw ApiErrors.InvalidParameter("Invalid KMS key ARN.", "EncryptionKeyArn");
        }

        CreatorRequestId.Check(request.CreatorRequestId);
        TagRules.Check(request.BackupVaultTags);
        var vault = database.Write(session =>
        {
            if (VaultStore.Find(session, call.Account, call.Region, name) is { } existing)
            {
                if (request.CreatorRequestId is not null && request.CreatorRequestId == existing.CreatorRequestId)
                {
                    return existing;
                }

                throw ApiErrors.AlreadyExists("Backup vault with the same name already exists", existing.Arn, existing.CreatorRequestId);
            }

            if (session.Count("SELECT COUNT(*) FROM vaults WHERE account = @account AND region = @region", ("@account", call.Account), ("@region", call.Region)) >= VaultLimit)
            {
                throw ApiErrors.LimitExceeded($"You have reached the limit of {VaultLimit} backup vaults in this Region.");
            }

            var made = VaultStore.Insert(session, call.Account, call.Region, name, request.EncryptionKeyArn, request.CreatorRequestId, call.Now);
            foreach (var (tag, value) in request.BackupVaultTags ?? [])
            {
                TagStore.Put(session, call.Account, call.Region, made.Arn, tag, value);
            }

            return made;
        });
        return new { BackupVaultName = vault.Name, BackupVaultArn = vault.Arn, CreationDate = vault.CreatedAt };
    }

    private object List(ApiCall call)
    {
        var page = call.Page();
        var type = call.Query("vaultType");
        // Neither shared vaults nor the other two types exist here yet, so these filters leave nothing.
        var isEmpty = call.QueryFlag("shared") == true || type is not (null or "BACKUP_VAULT");
        var vaults = isEmpty
            ? []
            : database.Read(session => VaultStore.List(session, call.Account, call.Region, page.AfterText(0), page.Limit + 1));
        var next = call.NextToken(vaults, page, vault => [vault.Name]);
        return new { BackupVaultList = vaults.Select(VaultDescription.Of).ToList(), NextToken = next };
    }

    private VaultDescription Describe(ApiCall call)
    {
        VaultOwner.Check(call);
        return VaultDescription.Of(database.Read(session => VaultStore.Require(session, call)));
    }

    private object? Delete(ApiCall call)
    {
        database.Write(session =>
        {
            var vault = VaultStore.Require(session, call);
            if (vault.RecoveryPoints > 0)
            {
                throw ApiErrors.InvalidRequest(
                    "Backup vault cannot be deleted because it contains recovery points.",
                    vault.RecoveryPoints.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "ERROR_9101");
            }

            if (vault.Lock?.IsImmutable(call.Now) == true)
            {
                throw ApiErrors.InvalidRequest("Backup vault cannot be deleted because it is locked.", vault.Arn);
            }

            VaultStore.Remove(session, vault);
        });
        return null;
    }

    [GeneratedRegex(@"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/.+\z")]
    private static partial Regex KeyPattern();
}
