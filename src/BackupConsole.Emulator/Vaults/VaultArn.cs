using System.Text.RegularExpressions;

namespace BackupConsole.Emulator.Vaults;

/// <summary><c>arn:aws:backup:REGION:ACCOUNT:backup-vault:NAME</c></summary>
internal static partial class VaultArn
{
    public static string Of(string account, string region, string name) => $"arn:aws:backup:{region}:{account}:backup-vault:{name}";

    public static bool IsValid(string arn) => Pattern().IsMatch(arn);

    /// <param name="arn">One that the emulator made or checked.</param>
    public static (string Account, string Region, string Name) Parts(string arn) => arn.Split(':', 7) switch
    {
        [_, _, _, var region, var account, "backup-vault", var name] => (account, region, name),
        _ => throw new FormatException($"Not the ARN of a backup vault: {arn}"),
    };

    // The vault of automatic EFS backups has a name of its own.
    [GeneratedRegex(@"^arn:aws[a-z-]*:backup:[a-z0-9-]+:[0-9]{12}:backup-vault:([a-zA-Z0-9_-]{2,50}|aws/efs/automatic-backup-vault)\z")]
    private static partial Regex Pattern();
}
