using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Tests.Commands;

public sealed class StartBackupJobTests
{
    private const string Volume = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-0123456789abcdef0";
    private const string FileSystem = "arn:aws:elasticfilesystem:eu-central-1:111122223333:file-system/fs-0123456789abcdef0";

    private static readonly StartBackupJob Valid = new(FileSystem, "Default", "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole");

    [Fact]
    public void A_valid_command_has_no_problem() => Assert.Empty(Valid.Validate());

    [Theory]
    [InlineData("")]
    [InlineData("vol-0123456789abcdef0")]
    [InlineData("arn:aws:ec2:eu-central-1:111122223333:subnet/subnet-1")]
    [InlineData("arn:aws:ec2:eu-central-1:11112222333:volume/vol-1")]
    [InlineData("arn:aws:ec2:eu-central-1:111122223333:volume/")]
    [InlineData("arn:aws:ec2:eu-central-1:111122223333:volume/vol 1")]
    [InlineData("arn:aws:s3:::bucket/key")]
    public void A_resource_of_unknown_form_is_named(string arn) =>
        Assert.Equal("ResourceArn", Assert.Single((Valid with { ResourceArn = arn }).Validate()).Field);

    [Theory]
    [InlineData("arn:aws:iam::111122223333:user/me")]
    [InlineData("arn:aws:iam::111122223333:role/")]
    [InlineData("AWSBackupDefaultServiceRole")]
    public void A_role_of_unknown_form_is_named(string arn) =>
        Assert.Equal("IamRoleArn", Assert.Single((Valid with { IamRoleArn = arn }).Validate()).Field);

    [Theory]
    [InlineData(FileSystem, 30, 60, "DeleteAfterDays")]
    [InlineData(FileSystem, 30, 119, "DeleteAfterDays")]
    [InlineData(FileSystem, 0, 120, "MoveToColdStorageAfterDays")]
    [InlineData(FileSystem, null, 0, "DeleteAfterDays")]
    [InlineData(FileSystem, null, 36_501, "DeleteAfterDays")]
    [InlineData("arn:aws:rds:eu-central-1:111122223333:db:orders", 30, 120, "MoveToColdStorageAfterDays")]
    [InlineData(Volume, 30, 120, "OptInToArchiveForSupportedResources")]
    public void A_lifecycle_that_AWS_would_refuse_is_named(string resource, int? cold, int? delete, string field) =>
        Assert.Equal(field, Assert.Single((Valid with { ResourceArn = resource, Lifecycle = new Lifecycle(cold, delete) }).Validate()).Field);

    [Theory]
    [InlineData(30, 120)]
    [InlineData(30, null)]
    [InlineData(null, 1)]
    [InlineData(null, 36_500)]
    public void A_lifecycle_at_the_boundary_passes(int? cold, int? delete) =>
        Assert.Empty((Valid with { Lifecycle = new Lifecycle(cold, delete) }).Validate());

    [Theory]
    [InlineData(59, null, "StartWindowMinutes")]
    [InlineData(null, 59, "CompleteWindowMinutes")]
    [InlineData(600, 600, "CompleteWindowMinutes")]
    [InlineData(52_560_001, null, "StartWindowMinutes")]
    public void A_window_out_of_range_is_named(int? start, int? complete, string field) =>
        Assert.Equal(field, Assert.Single((Valid with { Window = new BackupWindow(start, complete) }).Validate()).Field);

    [Fact]
    public void Fifty_one_tags_are_too_many()
    {
        var tags = Enumerable.Range(0, 51).ToImmutableSortedDictionary(number => $"key{number}", _ => "");

        var problem = Assert.Single((Valid with { RecoveryPointTags = tags }).Validate());

        Assert.Equal(("RecoveryPointTags", "Remove 1."), (problem.Field, problem.Fix));
        Assert.Empty((Valid with { RecoveryPointTags = tags.Remove("key0") }).Validate());
    }

    [Theory]
    [InlineData("aws:x")]
    [InlineData("AWS:x")]
    [InlineData("")]
    public void A_tag_key_that_AWS_would_refuse_is_named(string key) =>
        Assert.Equal("RecoveryPointTags", Assert.Single((Valid with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add(key, "1") }).Validate()).Field);

    [Fact]
    public void The_same_payload_of_the_same_submission_is_the_same_intent()
    {
        var submission = Guid.Parse("6f1c1c2e-5d0e-4b1c-9a53-0a3a5a3b7a11");
        var connection = new ConnectionId("demo");

        var intent = IntentId.Of(submission, connection, Valid with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("a", "1") });

        Assert.Equal(intent, IntentId.Of(submission, connection, Valid with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("a", "1") }));
        Assert.NotEqual(intent, IntentId.Of(submission, connection, Valid));
        Assert.NotEqual(intent, IntentId.Of(submission, new ConnectionId("other"), Valid with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("a", "1") }));
        Assert.NotEqual(intent, IntentId.Of(Guid.Empty, connection, Valid with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("a", "1") }));
        Assert.Matches("^[0-9a-f]{32}$", intent.Value);
    }
}
