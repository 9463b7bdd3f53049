using System.Collections.Immutable;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Tests.Restores;

public sealed class RestoreDefaultsTests
{
    private static readonly RestoreType Rds = RestoreTypes.Named("RDS")!;

    private static readonly RestoreMetadata OfDatabase = Metadata(
        "RDS",
        ("DBInstanceIdentifier", "orders"), ("DBSnapshotIdentifier", "awsbackup:job-1"), ("InformationalOnly:Engine", "postgres"), ("Port", "5432"),
        ("AvailabilityZone", "null"), ("VpcSecurityGroupIds", "[\"sg-1\"]"), ("aws:backup:request-id", "7"), ("Surprise", "1"));

    [Fact]
    public void A_form_begins_with_the_original_beside_a_new_name()
    {
        var values = RestoreDefaults.Of(Rds, RestoreDefaults.OriginalOf(Rds, OfDatabase), "1");

        Assert.Equal(
            [new("DBInstanceIdentifier", "orders-restored"), new("Port", "5432"), new("VpcSecurityGroupIds", "[\"sg-1\"]")],
            values.ToArray());
    }

    [Fact]
    public void A_form_does_not_begin_with_what_it_would_refuse()
    {
        var original = RestoreDefaults.OriginalOf(Rds, Metadata("RDS", ("DBInstanceIdentifier", "orders"), ("MultiAZ", "true"), ("AvailabilityZone", "eu-central-1a")));

        var values = RestoreDefaults.Of(Rds, original, "1");

        Assert.Equal("true", values["MultiAZ"]);
        Assert.DoesNotContain("AvailabilityZone", values.Keys);
    }

    [Fact]
    public void What_must_not_be_sent_back_is_left_out_and_named() => Assert.Equal(
        ["DBSnapshotIdentifier", "InformationalOnly:Engine", "Surprise", "aws:backup:request-id"],
        RestoreDefaults.LeftOut(Rds, OfDatabase).Order(StringComparer.Ordinal));

    [Fact]
    public void A_token_is_fresh_and_not_the_original_one()
    {
        var type = RestoreTypes.Named("EFS")!;
        var original = RestoreDefaults.OriginalOf(type, Metadata("EFS", ("CreationToken", "used"), ("file-system-id", "fs-1")));

        var values = RestoreDefaults.Of(type, original, "77");

        Assert.Equal(("used", "restore-77", "fs-1"), (original["CreationToken"], values["CreationToken"], values["file-system-id"]));
    }

    [Fact]
    public void A_table_is_found_under_the_name_that_AWS_gives_its_original()
    {
        var type = RestoreTypes.Named("DynamoDB")!;

        var values = RestoreDefaults.Of(type, RestoreDefaults.OriginalOf(type, Metadata("DynamoDB", ("originalTableName", "orders"))), "1");

        Assert.Equal("orders-restored", values["targetTableName"]);
    }

    [Fact]
    public void What_is_overwritten_is_the_original_itself()
    {
        var type = RestoreTypes.Named("Redshift Serverless")!;

        var values = RestoreDefaults.Of(type, RestoreDefaults.OriginalOf(type, Metadata("Redshift Serverless", ("NamespaceIdentifier", "sales"))), "1");

        Assert.Equal("sales", values["NamespaceIdentifier"]);
    }

    [Theory]
    [InlineData("sg-1\nsg-2\n", "[\"sg-1\",\"sg-2\"]")]
    [InlineData(" sg-1 ", "[\"sg-1\"]")]
    [InlineData("[\"sg-1\"]", "[\"sg-1\"]")]
    [InlineData("/a \"b\"/ü", "[\"/a \\\"b\\\"/ü\"]")]
    [InlineData("", "")]
    public void A_list_is_entered_one_a_line_and_travels_as_JSON(string entered, string wire) =>
        Assert.Equal(wire, RestoreValues.ToWire(Rds.KeyNamed("VpcSecurityGroupIds")!, entered));

    [Theory]
    [InlineData("[\"a\",\"b\"]", "a\nb")]
    [InlineData("[1]", "[1]")]
    [InlineData("a", "a")]
    public void A_list_that_AWS_answered_is_shown_one_a_line(string wire, string entered) =>
        Assert.Equal(entered, RestoreValues.ToEntered(Rds.KeyNamed("VpcSecurityGroupIds")!, wire));

    private static RestoreMetadata Metadata(string type, params (string Key, string Value)[] values) =>
        new(type, values.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));
}
