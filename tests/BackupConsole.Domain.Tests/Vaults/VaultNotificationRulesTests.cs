using BackupConsole.Domain.Vaults.Notifications;

namespace BackupConsole.Domain.Tests.Vaults;

public sealed class VaultNotificationRulesTests
{
    private const string Vault = "arn:aws:backup:eu-central-1:111122223333:backup-vault:Default";

    [Theory]
    [InlineData("arn:aws:sns:eu-central-1:111122223333:backups", null)]
    [InlineData("arn:aws:sns:eu-central-1:111122223333:backups.fifo", "FIFO")]
    [InlineData("arn:aws:sqs:eu-central-1:111122223333:backups", "not the ARN")]
    [InlineData("arn:aws:sns:eu-central-1:111122223333:backups:subscription", "not the ARN")]
    [InlineData("", "not the ARN")]
    public void A_topic_is_a_standard_one(string topic, string? words)
    {
        var problem = VaultNotificationRules.ValidateTopic(topic).SingleOrDefault();

        Assert.Equal(words is null, problem is null);
        Assert.Contains(words ?? string.Empty, problem?.Rule ?? string.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:sns:eu-central-1:111122223333:backups", true)]
    [InlineData("arn:aws:sns:us-east-1:111122223333:backups", false)]
    [InlineData("arn:aws:sns:eu-central-1:444455556666:backups", false)]
    public void A_topic_stands_beside_the_vault(string topic, bool isFine) => Assert.Equal(isFine, VaultNotificationRules.ValidatePlace(topic, Vault).IsEmpty);

    [Fact]
    public void An_event_that_is_not_sent_any_more_says_what_to_choose() =>
        Assert.Contains("BACKUP_JOB_COMPLETED", Assert.Single(VaultNotificationRules.ValidateEvents(["COPY_JOB_FAILED", "BACKUP_JOB_FAILED"])).Fix, StringComparison.Ordinal);

    [Fact]
    public void No_event_and_an_unknown_one_are_refused()
    {
        Assert.Single(VaultNotificationRules.ValidateEvents([]));
        Assert.Single(VaultNotificationRules.ValidateEvents(["NOTHING"]));
    }

    [Fact]
    public void The_model_has_thirty_events() => Assert.Equal(30, VaultEvents.All.Select(known => known.Name).Distinct().Count());
}
