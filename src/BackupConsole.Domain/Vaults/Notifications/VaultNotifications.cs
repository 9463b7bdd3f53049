using System.Collections.Immutable;

namespace BackupConsole.Domain.Vaults.Notifications;

/// <summary>Where AWS tells what happens in a vault.</summary>
/// <param name="TopicArn">The SNS topic.</param>
/// <param name="Events">AWS's names of the events, as AWS gives them.</param>
public sealed record VaultNotifications(string TopicArn, ImmutableArray<string> Events);
