using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;

namespace BackupConsole.Domain.Tests.Commands;

public sealed class StartRestoreJobTests
{
    private static readonly StartRestoreJob Table = new(
        "arn:aws:backup:eu-central-1:111122223333:recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45", "DynamoDB", "arn:aws:iam::111122223333:role/Restore")
    {
        Metadata = ImmutableSortedDictionary<string, string>.Empty.Add("targetTableName", "orders-restored"),
    };

    [Fact]
    public void A_table_beside_its_original_may_be_restored() => Assert.Empty(Table.Validate());

    [Fact]
    public void Every_fault_is_told_at_once() => Assert.Equal(
        ["RecoveryPointArn", "IamRoleArn", "targetTableName"],
        (Table with { RecoveryPointArn = "x", IamRoleArn = "y", Metadata = ImmutableSortedDictionary<string, string>.Empty }).Validate().Select(problem => problem.Field));

    [Fact]
    public void A_type_that_is_not_known_is_refused() =>
        Assert.Equal("ResourceType", Assert.Single((Table with { ResourceType = "Quantum" }).Validate()).Field);

    [Theory]
    [InlineData("CloudFormation", "recovery-point:composite:1EB3B5E7", "RecoveryPointArn")]
    [InlineData("CloudFormation", "recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45", null)]
    [InlineData("EKS", "recovery-point:composite:1EB3B5E7", null)]
    public void A_stack_is_restored_by_what_is_nested_in_it(string type, string point, string? field)
    {
        var command = Table with
        {
            RecoveryPointArn = $"arn:aws:backup:eu-central-1:111122223333:{point}",
            ResourceType = type,
            Metadata = ImmutableSortedDictionary.CreateRange(type == "EKS" ? [new("clusterName", "a")] : new KeyValuePair<string, string>[] { new("StackName", "a"), new("ChangeSetName", "b") }),
        };

        Assert.Equal(field, command.Validate().SingleOrDefault()?.Field);
    }

    [Theory]
    [InlineData("DynamoDB", "targetTableName=a")]
    [InlineData("S3", "DestinationBucketName=a")]
    [InlineData("Timestream", "TableName=a;DatabaseName=b")]
    [InlineData("VirtualMachine", "RestoreTo=EC2Instance")]
    [InlineData("SAP HANA on Amazon EC2", "aws:backup:TargetDatabaseArn=a")]
    [InlineData("EFS", "file-system-id=a")]
    [InlineData("EBS", "restoreType=a;destinationBucketName=b;pathsToRestore=[\"/\"]")]
    public void Tags_are_not_asked_for_where_the_job_would_fail(string type, string metadata)
    {
        var command = Table with
        {
            ResourceType = type,
            CopySourceTagsToRestoredResource = true,
            Metadata = metadata.Split(';').Select(entry => entry.Split('=')).ToImmutableSortedDictionary(parts => parts[0], parts => parts[1]),
        };

        Assert.Equal("CopySourceTagsToRestoredResource", Assert.Single(command.Validate()).Field);
    }

    [Fact]
    public void Overwriting_needs_more_than_restoring_beside()
    {
        Assert.Equal(ConsoleAction.StartRestoreJob, Table.Action);
        Assert.Equal(ConsoleAction.OverwriteByRestore, (Table with { ResourceType = "Redshift Serverless" }).Action);
    }

    [Fact]
    public void It_survives_being_stored()
    {
        var stored = JsonSerializer.Serialize<BackupCommand>(Table);

        var command = Assert.IsType<StartRestoreJob>(JsonSerializer.Deserialize<BackupCommand>(stored));

        Assert.Equal("orders-restored", command.Metadata["targetTableName"]);
        Assert.Equal(Table with { Metadata = command.Metadata }, command);
    }
}
