using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Tags;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Commands;

/// <summary>Makes an empty vault.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html</remarks>
/// <param name="BackupVaultName">2 to 50 letters, numbers, hyphens and underscores.</param>
/// <param name="EncryptionKeyArn">The KMS key, which cannot be changed later; null = the key <c>aws/backup</c>.</param>
public sealed record CreateBackupVault(string BackupVaultName, string? EncryptionKeyArn) : BackupCommand<CreatedBackupVault>
{
    public ImmutableSortedDictionary<string, string> BackupVaultTags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public override ConsoleAction Action => ConsoleAction.CreateBackupVault;

    public override string Target => BackupVaultName;

    public override Repeatability Repeatability => Repeatability.Token;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. BackupVaultRules.ValidateName(BackupVaultName),
        .. ValidateKey(),
        .. TagRules.Validate(BackupVaultTags, nameof(BackupVaultTags)),
    ];

    private ImmutableArray<Problem> ValidateKey() =>
        EncryptionKeyArn is null || (Arn.TryParse(EncryptionKeyArn, out var arn) && arn.Service == "kms")
            ? []
            : [new Problem(nameof(EncryptionKeyArn), "This is not the ARN of a KMS key.", "Paste one like arn:aws:kms:eu-central-1:111122223333:key/…, or leave it empty for the key aws/backup.")];
}
