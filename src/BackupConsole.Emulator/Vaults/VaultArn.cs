namespace BackupConsole.Emulator.Vaults;

internal static class VaultArn
{
    /// <summary>Reads <c>arn:aws:backup:REGION:ACCOUNT:backup-vault:NAME</c>; the ARN is one that the emulator made or checked.</summary>
    public static (string Account, string Region, string Name) Parts(string arn) => arn.Split(':', 7) switch
    {
        [_, _, _, var region, var account, "backup-vault", var name] => (account, region, name),
        _ => throw new FormatException($"Not the ARN of a backup vault: {arn}"),
    };
}
