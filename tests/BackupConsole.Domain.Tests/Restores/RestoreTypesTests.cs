using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Tests.Restores;

public sealed class RestoreTypesTests
{
    public static TheoryData<string> Types => [.. RestoreTypes.All.Select(type => type.ResourceType)];

    [Fact]
    public void Every_resource_type_can_be_restored() =>
        Assert.Equal(ResourceTypes.All.Select(type => type.Name).Order(), RestoreTypes.All.Select(type => type.ResourceType).Order());

    [Theory, MemberData(nameof(Types))]
    public void A_description_names_each_key_once_and_refers_only_to_its_own(string name)
    {
        var type = RestoreTypes.Named(name)!;
        var names = type.Keys.Select(key => key.Name).ToHashSet();

        Assert.Equal(type.Keys.Length, names.Count);
        Assert.All(type.Checks.SelectMany(check => check.AnyOf), key => Assert.Contains(key, names));
        Assert.All(type.Conflicts, conflict => Assert.Contains(conflict.Key, names));
        Assert.True(type.OverwrittenKey is null || names.Contains(type.OverwrittenKey));
        Assert.EndsWith(".", type.Effect, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Types))]
    public void A_choice_offers_something_and_only_choices_do(string name) =>
        Assert.All(RestoreTypes.Named(name)!.Keys, key => Assert.Equal(key.Kind == RestoreValueKind.Choice, key.Choices.Length > 1));

    [Theory, MemberData(nameof(Types))]
    public void A_required_key_is_asked_for_first(string name) =>
        Assert.All(RestoreTypes.Named(name)!.Keys.Where(key => key.IsRequired), key => Assert.Equal(RestoreKeyPlace.Target, key.Place));

    [Theory]
    [InlineData("Redshift Serverless", true)]
    [InlineData("SAP HANA on Amazon EC2", true)]
    [InlineData("Redshift", false)]
    [InlineData("RDS", false)]
    [InlineData("S3", false)]
    public void Only_a_namespace_and_a_HANA_database_are_overwritten(string name, bool expected)
    {
        Assert.Equal(expected, RestoreTypes.Named(name)!.Overwrites);
        Assert.Equal(2, RestoreTypes.All.Count(type => type.Overwrites));
    }

    [Theory]
    [InlineData("EBS", "EBS,Storage Gateway")]
    [InlineData("Storage Gateway", "Storage Gateway,EBS")]
    [InlineData("RDS", "RDS")]
    [InlineData("DSQL", "DSQL")]
    [InlineData("Something new", "")]
    public void A_volume_can_also_become_the_other_kind_of_volume(string from, string expected) =>
        Assert.Equal(expected, string.Join(',', RestoreTypes.TargetsOf(from).Select(type => type.ResourceType)));

    [Theory]
    [InlineData("availabilityZone", "Availability zone")]
    [InlineData("DBInstanceIdentifier", "DB instance identifier")]
    [InlineData("dbClusterIdentifier", "DB cluster identifier")]
    [InlineData("kmsKeyId", "KMS key ID")]
    [InlineData("VpcSecurityGroupIds", "VPC security group ids")]
    [InlineData("RestoreACLs", "Restore ACLs")]
    [InlineData("eksClusterVersion", "EKS cluster version")]
    [InlineData("kubernetesRestoreOrder", "Kubernetes restore order")]
    [InlineData("restoreKubernetesManifestsOnly", "Restore Kubernetes manifests only")]
    [InlineData("RequireIMDSv2", "Require IMDSv2")]
    [InlineData("file-system-id", "File system ID")]
    [InlineData("MultiAZ", "Multi AZ")]
    [InlineData("aws:backup:TargetDatabaseArn", "Target database ARN")]
    [InlineData("enableIAMDatabaseAuthentication", "Enable IAM database authentication")]
    public void A_key_is_called_by_its_name_in_words(string name, string expected) =>
        Assert.Equal(expected, RestoreTypes.All.Select(type => type.KeyNamed(name)).First(key => key?.Name == name)!.Label);

    [Theory, MemberData(nameof(Types))]
    public void Every_key_has_a_label_that_can_be_read(string name) =>
        Assert.All(RestoreTypes.Named(name)!.Keys, key => Assert.Matches("^[A-Z0-9]", key.Label));

    [Theory]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:recovery-point:continuous:cluster-abc-1234", true)]
    [InlineData("arn:aws:rds:eu-central-1:111122223333:auto-backup:ab-1234", true)]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:recovery-point:bucket-5ec207d0", true)]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:recovery-point:bucket-20211231900000-5ec207d0", false)]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45", false)]
    [InlineData("arn:aws:rds:eu-central-1:111122223333:snapshot:awsbackup:job-1EB3B5E7", false)]
    [InlineData("arn:aws:ec2:eu-central-1::snapshot/snap-00000000", false)]
    public void A_continuous_backup_is_known_by_its_ARN(string arn, bool expected) => Assert.Equal(expected, RestoreSource.IsContinuousArn(arn));
}
