using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Resources;
using BackupConsole.Features.OnDemandBackup;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.OnDemandBackup;

public sealed class OnDemandBackupReaderTests
{
    private const string Volume = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";

    private static readonly OnDemandBackupForm Filled = new()
    {
        Connection = "production-eu-central-1",
        ResourceArn = Volume,
        BackupVaultName = "Default",
        IamRoleArn = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole",
        DeleteAfterDays = "35",
    };

    private static readonly ConnectionSnapshot Production = new(A.Connection(), EstateClock.Wall(A.Time))
    {
        Vaults = [A.Vault(), A.Vault("locked") with { IsLocked = true, MinRetentionDays = 60, MaxRetentionDays = 90 }],
        Resources = [A.Resource()],
        OptIn = ImmutableSortedDictionary<string, bool>.Empty.Add("EBS", true).Add("RDS", false),
        Known = [.. Enum.GetValues<EstateRead>()],
    };

    [Fact]
    public void Nothing_is_judged_while_another_form_is_being_opened() =>
        Assert.Empty(OnDemandBackupProblems.Shown(new OnDemandBackupState(), Read(Filled with { IamRoleArn = "no ARN" })));

    [Fact]
    public void A_filled_form_is_a_command_and_a_sentence()
    {
        var reading = Read(Filled with { StartWindowMinutes = " 60 ", RecoveryPointTags = [new("team", "payments")], Index = "true" });

        var command = Assert.IsType<StartBackupJob>(reading.Command);
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Warnings);
        Assert.Equal((Volume, "Default", 60, (int?)null, 35, true), (command.ResourceArn, command.BackupVaultName, command.Window.StartWindowMinutes!.Value, command.Window.CompleteWindowMinutes, command.Lifecycle.DeleteAfterDays!.Value, command.IsIndexed!.Value));
        Assert.Equal("payments", command.RecoveryPointTags["team"]);
        Assert.Equal(
            "Backs up EBS volume-1 in production-eu-central-1 into Default and keeps it 35 days. The job starts within 1 hour or expires, and is cancelled when it has not completed within 7 days.",
            reading.Words);
    }

    [Theory]
    [InlineData("nothing", "ResourceArn", "This is not an ARN.")]
    [InlineData("arn:aws:iam::111122223333:user/ada", "ResourceArn", "AWS Backup protects nothing with an ARN of this form (iam).")]
    [InlineData("arn:aws:ec2:us-east-1:111122223333:volume/vol-1", "ResourceArn", "This resource is in us-east-1; the connection “production-eu-central-1” works in eu-central-1.")]
    [InlineData("arn:aws:ec2:eu-central-1:999999999999:volume/vol-1", "ResourceArn", "This resource belongs to account 999999999999; the connection “production-eu-central-1” works in 111122223333.")]
    [InlineData("", "ResourceArn", "No resource is chosen.")]
    public void A_resource_that_cannot_be_backed_up_is_a_problem_at_its_field(string arn, string field, string rule) =>
        AssertOnly(Filled with { ResourceArn = arn }, field, rule);

    [Theory]
    [InlineData("30", "60", "DeleteAfterDays", "A recovery point stays in cold storage for at least 90 days.")]
    [InlineData("", "0", "DeleteAfterDays", "Delete after must be 1 to 36,500 days.")]
    [InlineData("", "99999999999", "DeleteAfterDays", "Delete after must be 1 to 36,500 days.")]
    [InlineData("", "abc", "DeleteAfterDays", "“abc” is not a whole number.")]
    [InlineData("1.5", "120", "MoveToColdStorageAfterDays", "“1.5” is not a whole number.")]
    public void A_lifecycle_that_AWS_refuses_is_a_problem_at_its_field(string cold, string delete, string field, string rule) =>
        AssertOnly(Filled with { MoveToColdStorageAfterDays = cold, DeleteAfterDays = delete, OptInToArchive = true }, field, rule);

    [Theory]
    [InlineData("59", "", "StartWindowMinutes", "The start window must be 60 to 52,560,000 minutes.")]
    [InlineData("", "59", "CompleteWindowMinutes", "The completion window must be 60 to 52,560,000 minutes.")]
    [InlineData("20000", "", "CompleteWindowMinutes", "The completion window counts from the scheduled time, so it must be longer than the start window.")]
    [InlineData("an hour", "", "StartWindowMinutes", "“an hour” is not a whole number.")]
    public void A_window_that_AWS_refuses_is_a_problem_at_its_field(string start, string complete, string field, string rule) =>
        AssertOnly(Filled with { StartWindowMinutes = start, CompleteWindowMinutes = complete }, field, rule);

    [Fact]
    public void Fifty_one_tags_are_one_too_many() => AssertOnly(
        Filled with { RecoveryPointTags = [.. Enumerable.Range(0, 51).Select(number => KeyValuePair.Create($"key-{number}", ""))] },
        "RecoveryPointTags",
        "A resource has at most 50 tags; these are 51.");

    [Theory]
    [InlineData("aws:x", "The tag key “aws:x” begins with “aws:”, which AWS keeps for itself.")]
    [InlineData("", "A tag key is empty.")]
    public void A_tag_key_that_AWS_refuses_is_a_problem(string key, string rule) =>
        AssertOnly(Filled with { RecoveryPointTags = [new(key, "value")] }, "RecoveryPointTags", rule);

    [Fact]
    public void A_tag_key_that_is_given_twice_is_a_problem() =>
        AssertOnly(Filled with { RecoveryPointTags = [new("team", "a"), new("team", "b")] }, "RecoveryPointTags", "The tag key “team” is given 2 times.");

    [Theory]
    [InlineData("not-an-arn", "This is not the ARN of an IAM role.")]
    [InlineData("arn:aws:iam::999999999999:role/Backup", "This role belongs to account 999999999999; AWS Backup only assumes roles of the account that it works in.")]
    [InlineData("", "No role is given.")]
    public void A_role_that_AWS_Backup_cannot_assume_is_a_problem(string role, string rule) =>
        AssertOnly(Filled with { IamRoleArn = role }, "IamRoleArn", rule);

    [Fact]
    public void Windows_VSS_is_refused_for_anything_but_EC2() =>
        AssertOnly(Filled with { IsWindowsVss = true }, "BackupOptions", "Windows VSS is an option of EC2 instances only.");

    [Fact]
    public void EBS_moves_to_cold_storage_only_with_the_archive_opted_in() =>
        AssertOnly(Filled with { MoveToColdStorageAfterDays = "30", DeleteAfterDays = "120" }, "OptInToArchiveForSupportedResources", "EBS snapshots only move to cold storage when archiving is opted in.");

    [Fact]
    public void An_empty_form_names_each_missing_thing_once_in_the_order_of_the_page()
    {
        var reading = Read(new OnDemandBackupForm());

        Assert.Null(reading.Command);
        Assert.Null(reading.Words);
        Assert.Equal(["Connection", "ResourceArn", "BackupVaultName", "IamRoleArn"], reading.Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void A_connection_of_the_resources_Region_is_named_as_the_fix()
    {
        var other = new ConnectionSnapshot(A.Connection("production-us-east-1") with { Region = "us-east-1" }, EstateClock.Wall(A.Time));

        var reading = OnDemandBackupReader.Read(Filled with { ResourceArn = "arn:aws:ec2:us-east-1:111122223333:volume/vol-1" }, new EstateSnapshot([Production, other]));

        Assert.Equal("Choose the connection “production-us-east-1”, or another resource.", Assert.Single(reading.Problems).Fix);
    }

    [Theory]
    [InlineData("", "Default", "Kept for ever")]
    [InlineData("35", "locked", "at least 60 days")]
    [InlineData("100", "locked", "at most 90 days")]
    public void Retention_that_somebody_would_be_sorry_for_is_warned_of(string delete, string vault, string words)
    {
        var reading = Read(Filled with { DeleteAfterDays = delete, BackupVaultName = vault });

        Assert.NotNull(reading.Command);
        Assert.Contains(reading.Warnings, warning => warning.Field == "DeleteAfterDays" && warning.Text.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("arn:aws:rds:eu-central-1:111122223333:db:orders", "switched off for RDS in eu-central-1")]
    [InlineData("arn:aws:rds:eu-central-1:111122223333:db:orders", "has not seen this resource")]
    public void A_resource_that_may_not_work_is_warned_of(string arn, string words)
    {
        var reading = Read(Filled with { ResourceArn = arn });

        Assert.NotNull(reading.Command);
        Assert.Contains(reading.Warnings, warning => warning.Field == "ResourceArn" && warning.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_service_that_is_switched_off_can_be_switched_on_where_the_warning_leads() =>
        Assert.Equal(
            "settings/services/production-eu-central-1",
            Read(Filled with { ResourceArn = "arn:aws:rds:eu-central-1:111122223333:db:orders" }).Warnings.First(warning => warning.Remedy is not null).Remedy!.Value.Href);

    [Fact]
    public void The_type_that_AWS_names_beats_the_one_that_the_ARN_tells()
    {
        const string Cluster = "arn:aws:rds:eu-central-1:111122223333:cluster:orders";
        var estate = new EstateSnapshot([Production with { Resources = [new InventoryResource(Cluster, "Neptune", "orders", ImmutableSortedDictionary<string, string>.Empty, true, null)] }]);

        Assert.Equal("Neptune", OnDemandBackupReader.Read(Filled with { ResourceArn = Cluster }, estate).Type?.Name);
    }

    private static OnDemandBackupReading Read(OnDemandBackupForm form) => OnDemandBackupReader.Read(form, new EstateSnapshot([Production]));

    private static void AssertOnly(OnDemandBackupForm form, string field, string rule)
    {
        var reading = Read(form);

        Assert.Null(reading.Command);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((field, rule), (problem.Field, problem.Rule));
        Assert.NotEmpty(problem.Fix);
    }
}
