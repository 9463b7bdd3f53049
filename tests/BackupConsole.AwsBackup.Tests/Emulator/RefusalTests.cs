using System.Collections.Immutable;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Windows;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>
/// What the rules say before anything is sent, beside what the emulator answers when the same is sent past the rules. A rule that AWS does not have
/// would keep people from what they may do; one that is missing would let them run into a refusal.
/// </summary>
public sealed class RefusalTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Rows => new()
    {
        { "not an ARN", "ResourceArn", "InvalidParameterValueException" },
        { "an ARN of no resource type", "ResourceArn", "InvalidRequestException" },
        { "cold 30, delete 60", "DeleteAfterDays", "InvalidParameterValueException" },
        { "delete after 0 days", "DeleteAfterDays", "InvalidParameterValueException" },
        { "start window of 59 minutes", "StartWindowMinutes", "InvalidParameterValueException" },
        { "completion window of 59 minutes", "CompleteWindowMinutes", "InvalidParameterValueException" },
        { "51 tags", "RecoveryPointTags", "InvalidParameterValueException" },
        { "a tag key aws:x", "RecoveryPointTags", "InvalidParameterValueException" },
        { "a vault name of one letter", "BackupVaultName", "InvalidParameterValueException" },
        { "a role that is no ARN", "IamRoleArn", "InvalidParameterValueException" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_rules_and_AWS_refuse_the_same(string what, string field, string code)
    {
        var command = Broken(what, await GoodAsync());

        var problem = Assert.Single(command.Validate());
        var fault = await Assert.ThrowsAsync<BackupServiceException>(
            () => emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command), Cancellation));

        TestContext.Current.TestOutputHelper?.WriteLine($"{what} | {problem.Field}: {problem.Rule} {problem.Fix} | {fault.Error.Code}: {fault.Error.Sentence}");
        Assert.Equal((field, code), (problem.Field, fault.Error.Code));
    }

    [Fact]
    public async Task What_the_table_breaks_is_taken_while_it_is_whole()
    {
        var command = await GoodAsync();
        Assert.Empty(command.Validate());

        var receipt = await emulator.Aws.Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command), Cancellation);

        Assert.NotEmpty(receipt.Result.BackupJobId);
    }

    private static StartBackupJob Broken(string what, StartBackupJob good) => what switch
    {
        "not an ARN" => good with { ResourceArn = "vol-0123456789abcdef0" },
        "an ARN of no resource type" => good with { ResourceArn = "arn:aws:sqs:eu-central-1:111122223333:queue" },
        "cold 30, delete 60" => good with { Lifecycle = new Lifecycle(30, 60, true) },
        "delete after 0 days" => good with { Lifecycle = new Lifecycle(null, 0) },
        "start window of 59 minutes" => good with { Window = new BackupWindow(59, null) },
        "completion window of 59 minutes" => good with { Window = new BackupWindow(null, 59) },
        "51 tags" => good with { RecoveryPointTags = Enumerable.Range(1, 51).ToImmutableSortedDictionary(number => $"key-{number}", _ => "value") },
        "a tag key aws:x" => good with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("aws:x", "value") },
        "a vault name of one letter" => good with { BackupVaultName = "V" },
        "a role that is no ARN" => good with { IamRoleArn = "BackupRole" },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private async Task<StartBackupJob> GoodAsync()
    {
        var resources = await emulator.Aws.Get<IProtectedResources>().ListAsync(AwsUnderTest.Person, Cancellation);
        return new StartBackupJob(
            resources.First(resource => resource.ResourceType == "EBS").ResourceArn, "Default", $"arn:aws:iam::{emulator.Account.AccountId}:role/service-role/AWSBackupDefaultServiceRole")
        {
            Lifecycle = new Lifecycle(30, 120, true),
            RecoveryPointTags = Enumerable.Range(1, 50).ToImmutableSortedDictionary(number => $"key-{number}", _ => "value"),
        };
    }
}
