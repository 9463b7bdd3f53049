using System.Text.Json;

namespace BackupConsole.Benchmarks.Client;

/// <summary>Answers of ListRecoveryPointsByBackupVault as AWS writes them, with nulls and exponents among them.</summary>
internal sealed class RecoveryPointPages
{
    private readonly byte[][] _pages;

    public RecoveryPointPages(int count, int itemsEach)
    {
        _pages = [.. Enumerable.Range(0, count).Select(page => JsonSerializer.SerializeToUtf8Bytes(new
        {
            NextToken = page + 1 < count ? $"{page + 1}" : null,
            RecoveryPoints = Enumerable.Range(page * itemsEach, itemsEach).Select(Item),
        }))];
        Items = (long)count * itemsEach;
        Bytes = _pages.Sum(page => (long)page.Length);
    }

    public long Items { get; }

    public long Bytes { get; }

    public IReadOnlyList<byte[]> All => _pages;

    public byte[] Page(string? token) => _pages[token is null ? 0 : int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)];

    private static object Item(int number) => new
    {
        RecoveryPointArn = $"arn:aws:ec2:eu-central-1::snapshot/snap-{number:x17}",
        BackupVaultName = "daily",
        BackupVaultArn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:daily",
        SourceBackupVaultArn = (string?)null,
        ResourceArn = $"arn:aws:ec2:eu-central-1:111122223333:volume/vol-{number % 977:x17}",
        ResourceType = "EBS",
        ResourceName = $"payments-logs-{number % 977}",
        CreatedBy = new
        {
            BackupPlanId = "0f1c8a6e-1111-4222-8333-444455556666",
            BackupPlanArn = "arn:aws:backup:eu-central-1:111122223333:backup-plan:0f1c8a6e-1111-4222-8333-444455556666",
            BackupPlanVersion = "MTIzNDU2NzgtMTIzNC00MTIzLTgxMjMtMTIzNDU2Nzg5MDEy",
            BackupRuleId = "a7b9c1d2-1111-4222-8333-444455556666",
        },
        IamRoleArn = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole",
        Status = "COMPLETED",
        StatusMessage = (string?)null,
        CreationDate = 1.763812E9 + number,
        InitiationDate = 1.763812E9 + number,
        CompletionDate = 1763812600.123 + number,
        BackupSizeInBytes = 8_589_934_592L + number,
        CalculatedLifecycle = new { MoveToColdStorageAt = (double?)null, DeleteAt = 1766836000.5 + number },
        Lifecycle = new { MoveToColdStorageAfterDays = (long?)null, DeleteAfterDays = 35L },
        EncryptionKeyArn = "arn:aws:kms:eu-central-1:111122223333:key/1b2c3d4e-1111-4222-8333-444455556666",
        IsEncrypted = true,
        LastRestoreTime = (double?)null,
        ParentRecoveryPointArn = (string?)null,
        CompositeMemberIdentifier = (string?)null,
        IsParent = false,
        VaultType = "BACKUP_VAULT",
    };
}
