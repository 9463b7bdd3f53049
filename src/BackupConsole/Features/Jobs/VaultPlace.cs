using BackupConsole.Domain.Arns;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.Jobs;

/// <summary>A vault as a copy job names it: it can be in another Region or account than the connection.</summary>
internal static class VaultPlace
{
    private const int Longest = 50;

    /// <param name="vaultArn">The vault.</param>
    /// <param name="beside">The vault that it is named beside: what both have in common is not said again.</param>
    public static string Of(string? vaultArn, string? beside)
    {
        if (!Arn.TryParse(vaultArn, out var vault))
        {
            return vaultArn is null ? "–" : ShortText.Of(vaultArn, Longest);
        }

        var other = Arn.TryParse(beside, out var known) ? known : null;
        var name = ShortText.Of(vault.ResourceId, Longest);
        return (vault.Region == other?.Region, vault.AccountId == other?.AccountId) switch
        {
            (true, true) => name,
            (_, true) => $"{name} · {vault.Region}",
            _ when other is null => $"{name} · {vault.Region}",
            _ => $"{name} · {vault.AccountId} · {vault.Region}",
        };
    }
}
