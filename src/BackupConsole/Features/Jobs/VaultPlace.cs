using BackupConsole.Domain.Arns;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.Jobs;

/// <summary>A vault as a copy job names it: it can be in another Region or account than the connection.</summary>
internal static class VaultPlace
{
    private const int Longest = 50;

    /// <summary>Its name and Region.</summary>
    public static string Of(string? vaultArn) => Arn.TryParse(vaultArn, out var vault) ? $"{NameOf(vaultArn)} · {vault.Region}" : NameOf(vaultArn);

    /// <summary>Its name alone; what is no ARN as it is.</summary>
    public static string NameOf(string? vaultArn) => ShortText.Of(Arn.TryParse(vaultArn, out var vault) ? vault.ResourceId : vaultArn ?? "–", Longest);

    /// <summary>In which account and Region it is, as far as another vault is not there, too; null where that is.</summary>
    public static string? Beside(string? vaultArn, string? otherArn)
    {
        if (!Arn.TryParse(vaultArn, out var vault) || !Arn.TryParse(otherArn, out var other))
        {
            return null;
        }

        return vault.AccountId != other.AccountId ? $"{vault.AccountId} · {vault.Region}" : vault.Region != other.Region ? vault.Region : null;
    }
}
