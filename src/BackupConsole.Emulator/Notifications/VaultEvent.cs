namespace BackupConsole.Emulator.Notifications;

/// <summary>One recorded event, as GET /_emulator/notifications answers it; <see cref="Message"/> is the SNS message as a JSON text.</summary>
internal sealed record VaultEvent(
    long Sequence, DateTimeOffset Time, string AccountId, string Region, string Vault, string Event, string TopicArn, System.Text.Json.JsonElement Message);
