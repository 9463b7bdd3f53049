using System.Collections.Immutable;

namespace BackupConsole.Domain.Vaults;

/// <summary>AWS Backup's rules for a vault.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html</remarks>
public static class BackupVaultRules
{
    public static ImmutableArray<Problem> ValidateName(string? name) =>
        name is { Length: >= 2 and <= 50 } && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
            ? []
            : [new Problem("BackupVaultName", "A vault name has 2 to 50 letters, numbers, hyphens and underscores.", "Enter a name of that form; it is case sensitive and cannot be changed later.")];

    /// <summary>For a vault that is there already: AWS's automatic ones have names that nobody could give.</summary>
    public static ImmutableArray<Problem> ValidateTarget(string? name) =>
        string.IsNullOrWhiteSpace(name) ? [new Problem("BackupVaultName", "The vault is not named.", "Open the vault and do it from there.")] : [];
}
