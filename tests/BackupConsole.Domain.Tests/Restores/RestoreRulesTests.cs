using System.Collections.Immutable;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Tests.Restores;

public sealed class RestoreRulesTests
{
    private static readonly RestoreSource Snapshot = new(IsContinuous: false, IsArchived: false);

    /// <summary>For each type the least that AWS takes.</summary>
    public static TheoryData<string, string> Least => new()
    {
        { "EBS", "" },
        { "EC2", "" },
        { "EFS", "file-system-id=fs-1;newFileSystem=false" },
        { "EFS", "newFileSystem=true;Encrypted=true;PerformanceMode=generalPurpose;CreationToken=a" },
        { "RDS", "DBInstanceIdentifier=a" },
        { "Aurora", "dbClusterIdentifier=a;engine=aurora-postgresql" },
        { "DocumentDB", "DBCLUSTERIDENTIFIER=a;engine=docdb" },
        { "Neptune", "dbClusterIdentifier=a;engine=neptune" },
        { "DynamoDB", "targetTableName=a" },
        { "S3", "DestinationBucketName=a" },
        { "FSx", "" },
        { "Storage Gateway", "gatewayArn=a;gatewayType=BACKUP_VM;targetName=a;volumeSizeInBytes=1024" },
        { "VirtualMachine", "RestoreTo=EC2Instance" },
        { "CloudFormation", "ChangeSetName=a;StackName=b" },
        { "Redshift", "ClusterIdentifier=a;RestoreType=CLUSTER_RESTORE" },
        { "Redshift Serverless", "RestoreType=NAMESPACE_RESTORE;NamespaceIdentifier=a" },
        { "Timestream", "TableName=a;DatabaseName=b" },
        { "EKS", "clusterName=a" },
        { "EKS", "clusterName=a;namespaceLevelRestore=true;namespaces=[\"ns-1\"]" },
        { "EKS", "clusterName=a;newCluster=true;clusterVpcConfig={\"subnetIds\":[\"subnet-1\"],\"securityGroupIds\":[\"sg-1\"]}" },
        { "DSQL", "" },
        { "SAP HANA on Amazon EC2", "aws:backup:TargetDatabaseArn=a" },
    };

    [Theory, MemberData(nameof(Least))]
    public void The_least_that_a_type_needs_is_enough(string type, string metadata) => Assert.Empty(Judge(type, metadata));

    [Theory, MemberData(nameof(Least))]
    public void Each_required_key_is_missed_when_it_is_gone(string name, string metadata)
    {
        var type = RestoreTypes.Named(name)!;
        Assert.All(type.Keys.Where(key => key.IsRequired), key =>
        {
            var rest = string.Join(';', metadata.Split(';').Where(entry => !entry.StartsWith(key.Name + "=", StringComparison.OrdinalIgnoreCase)));
            Assert.Contains(Judge(name, rest), problem => problem.Field == key.Name);
        });
    }

    [Theory, MemberData(nameof(Least))]
    public void A_key_that_the_type_does_not_have_is_named(string type, string metadata) =>
        Assert.Equal("nonsense", Assert.Single(Judge(type, metadata + ";nonsense=1")).Field);

    [Theory]
    [InlineData("EBS", "volumeSize=0", "volumeSize")]
    [InlineData("EBS", "volumeSize=ten", "volumeSize")]
    [InlineData("EBS", "volumeType=fast", "volumeType")]
    [InlineData("EBS", "encrypted=yes", "encrypted")]
    [InlineData("EBS", "encrypted=false;kmsKeyId=a", "encrypted")]
    [InlineData("EBS", "restoreType=a;destinationBucketName=b", "pathsToRestore")]
    [InlineData("EBS", "restoreType=a;destinationBucketName=b;pathsToRestore=[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]", "pathsToRestore")]
    [InlineData("EC2", "SecurityGroupIds=sg-1", "SecurityGroupIds")]
    [InlineData("EC2", "CpuOptions={\"CoreCount\":", "CpuOptions")]
    [InlineData("EC2", "CpuOptions=1", "CpuOptions")]
    [InlineData("EC2", "NetworkInterfaces=[];SubnetId=a", "NetworkInterfaces")]
    [InlineData("EFS", "newFileSystem=false", "file-system-id")]
    [InlineData("EFS", "newFileSystem=true;Encrypted=true;PerformanceMode=maxIO", "CreationToken")]
    [InlineData("EFS", "newFileSystem=true;Encrypted=false;KmsKeyId=a;PerformanceMode=maxIO;CreationToken=a", "Encrypted")]
    [InlineData("RDS", "DBInstanceIdentifier=a;RestoreTime=2021-11-27T03:30:27Z;UseLatestRestorableTime=true", "RestoreTime")]
    [InlineData("RDS", "DBInstanceIdentifier=a;MultiAZ=true;AvailabilityZone=a", "AvailabilityZone")]
    [InlineData("DynamoDB", "targetTableName=a;encryptionType=KMS", "kmsMasterKeyArn")]
    [InlineData("S3", "DestinationBucketName=a;EncryptionType=SSE-KMS", "KMSKey")]
    [InlineData("S3", "DestinationBucketName=a;RestoreTime=yesterday", "RestoreTime")]
    [InlineData("Storage Gateway", "gatewayArn=a;gatewayType=BACKUP_VM;targetName=a", "diskId")]
    [InlineData("VirtualMachine", "RestoreTo=VMware;VMName=a", "HypervisorArn")]
    [InlineData("Redshift", "ClusterIdentifier=a;RestoreType=TABLE_RESTORE;NewTableName=a;SourceDatabaseName=b", "SourceTableName")]
    [InlineData("EKS", "clusterName=a;namespaces=[\"1\"]", "namespaces")]
    [InlineData("EKS", "clusterName=a;namespaces=[\"1\"];namespaceLevelRestore=false", "namespaces")]
    [InlineData("EKS", "clusterName=a;newCluster=true", "clusterVpcConfig")]
    [InlineData("EKS", "clusterName=a;newCluster=true;clusterVpcConfig={\"subnetIds\":[\"subnet-1\"]}", "clusterVpcConfig.securityGroupIds")]
    [InlineData("EKS", "clusterName=a;namespaceLevelRestore=true;namespaces=[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]", "namespaces")]
    [InlineData("DSQL", "useMultiRegionOrchestration=true;witnessRegion=a", "peerRegion")]
    public void What_AWS_would_refuse_is_said_at_its_field(string type, string metadata, string field) =>
        Assert.Equal(field, Assert.Single(Judge(type, metadata)).Field);

    [Theory]
    [InlineData("S3", "DestinationBucketName=a", "RestoreTime")]
    [InlineData("RDS", "DBInstanceIdentifier=a", "RestoreTime")]
    [InlineData("Aurora", "dbClusterIdentifier=a;engine=b", "restoreToTime")]
    public void A_continuous_backup_needs_a_time(string type, string metadata, string field) =>
        Assert.Equal(field, Assert.Single(Judge(type, metadata, Snapshot with { IsContinuous = true })).Field);

    [Fact]
    public void An_archived_snapshot_needs_to_know_for_how_long_and_what_it_becomes() => Assert.Equal(
        ["temporaryRestoreDays", "volumeType", "volumeSize", "availabilityZone"],
        Judge("EBS", "", Snapshot with { IsArchived = true }).Select(problem => problem.Field));

    [Fact]
    public void A_fault_in_JSON_is_told_with_line_and_column() =>
        Assert.Contains("line 2, column 3", Assert.Single(Judge("EC2", "CpuOptions={\n  x")).Rule, StringComparison.Ordinal);

    [Fact]
    public void Settings_longer_than_AWS_takes_are_too_long() =>
        Assert.Equal("Metadata", Assert.Single(Judge("EC2", "UserData=" + new string('x', RestoreRules.LongestMetadata))).Field);

    private static ImmutableArray<Problem> Judge(string type, string metadata, RestoreSource? source = null) => RestoreRules.Validate(
        RestoreTypes.Named(type)!,
        source ?? Snapshot,
        metadata.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]));
}
