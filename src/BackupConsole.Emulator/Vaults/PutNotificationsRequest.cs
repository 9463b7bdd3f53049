namespace BackupConsole.Emulator.Vaults;

internal sealed record PutNotificationsRequest
{
    public required string SNSTopicArn { get; init; }

    public required IReadOnlyList<string> BackupVaultEvents { get; init; }
}
