using System.Collections.Immutable;
using BackupConsole.Domain.Arns;

namespace BackupConsole.Domain.Vaults.Notifications;

/// <summary>What AWS demands of a topic and of events.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultNotifications.html</remarks>
public static class VaultNotificationRules
{
    private const string TopicField = "SNSTopicArn";
    private const string EventsField = "BackupVaultEvents";

    public static ImmutableArray<Problem> ValidateTopic(string? topicArn) => !Arn.TryParse(topicArn, out var arn) || arn.Service != "sns" || arn.Resource.Contains(':', StringComparison.Ordinal)
        ? [new Problem(TopicField, "This is not the ARN of an SNS topic.", "Paste one like arn:aws:sns:eu-central-1:111122223333:backups.")]
        : arn.Resource.EndsWith(".fifo", StringComparison.Ordinal)
            ? [new Problem(TopicField, "AWS Backup does not send to FIFO topics.", "Choose a standard topic.")]
            : [];

    /// <summary>A topic of another account or Region, which AWS refuses.</summary>
    public static ImmutableArray<Problem> ValidatePlace(string topicArn, string vaultArn) =>
        Arn.TryParse(topicArn, out var topic) && Arn.TryParse(vaultArn, out var vault) && (topic.AccountId, topic.Region) != (vault.AccountId, vault.Region)
            ? [new Problem(TopicField, $"The topic is in account {topic.AccountId} and Region {topic.Region}; the vault is in {vault.AccountId} and {vault.Region}.", "Choose a topic beside the vault.")]
            : [];

    public static ImmutableArray<Problem> ValidateEvents(ImmutableArray<string> events) => events.IsDefaultOrEmpty
        ? [new Problem(EventsField, "No event is chosen.", "Choose at least one, or turn the notifications off.")]
        : [.. events.Select(Refusal).OfType<Problem>()];

    private static Problem? Refusal(string name) => VaultEvents.Find(name) switch
    {
        null => new Problem(EventsField, $"AWS Backup has no event “{name}”.", "Leave it out."),
        { IsSent: false } known => new Problem(EventsField, $"{name} is not sent any more.", known.Meaning),
        _ => null,
    };
}
