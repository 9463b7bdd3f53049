using System.Text.Json.Nodes;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Tests.Restores;

/// <summary>The descriptions of JSON within keys, each with a value as AWS has it.</summary>
public sealed class RestoreStructuresTests
{
    public static TheoryData<string, string, string> Samples => new()
    {
        { "EC2", "CpuOptions", """{"CoreCount":1,"ThreadsPerCore":2,"AmdSevSnp":"enabled","NestedVirtualization":"disabled"}""" },
        { "EC2", "CreditSpecification", """{"CpuCredits":"standard"}""" },
        { "EC2", "HibernationOptions", """{"Configured":false}""" },
        { "EC2", "Monitoring", """{"State":"disabled"}""" },
        { "EC2", "Placement", """{"AvailabilityZone":"eu-central-1a","Tenancy":"default","GroupName":"spread","PartitionNumber":2}""" },
        { "EC2", "NetworkInterfaces", """[{"DeviceIndex":0,"SubnetId":"subnet-1","Groups":["sg-1","sg-2"],"AssociatePublicIpAddress":true,"PrivateIpAddresses":[{"PrivateIpAddress":"10.0.0.4","Primary":true},{"PrivateIpAddress":"10.0.0.5"}],"Ipv6Addresses":[{"Ipv6Address":"::1"}]},{"DeviceIndex":1}]""" },
        { "EC2", "BlockDeviceMappings", """[{"DeviceName":"/dev/xvda","Ebs":{"VolumeType":"gp3","VolumeSize":100,"Iops":3000,"Throughput":125,"Encrypted":true,"KmsKeyId":"key","DeleteOnTermination":false}},{"DeviceName":"/dev/xvdb","NoDevice":"x"}]""" },
        { "EC2", "CapacityReservationSpecification", """{"CapacityReservationPreference":"open","CapacityReservationTarget":{"CapacityReservationId":"cr-1"}}""" },
        { "EC2", "InstanceMarketOptions", """{"MarketType":"spot","SpotOptions":{"MaxPrice":"0.05","SpotInstanceType":"one-time","InstanceInterruptionBehavior":"terminate"}}""" },
        { "EC2", "LicenseSpecifications", """[{"LicenseConfigurationArn":"arn:aws:license-manager:eu-central-1:111122223333:license-configuration:lic-1"}]""" },
        { "EC2", "ElasticGpuSpecification", """[{"Type":"eg1.medium"}]""" },
        { "VirtualMachine", "DisksToRestore", """[{"DiskId":"2000","Label":"Hard disk 1"}]""" },
        { "VirtualMachine", "CreditSpecification", """{"CpuCredits":"standard"}""" },
        { "VirtualMachine", "HibernationOptions", """{"Configured":true}""" },
        { "VirtualMachine", "Placement", """{"AvailabilityZone":"eu-central-1a"}""" },
        { "VirtualMachine", "LicenseSpecifications", """[{"LicenseConfigurationArn":"arn:aws:license-manager:eu-central-1:111122223333:license-configuration:lic-1"}]""" },
        { "VirtualMachine", "NetworkInterfaces", """[{"DeviceIndex":0}]""" },
        { "EKS", "clusterVpcConfig", """{"vpcId":"vpc-1","subnetIds":["subnet-1","subnet-2"],"securityGroupIds":["sg-1"]}""" },
        { "EKS", "nodeGroups", """[{"nodeGroupId":"group-1","subnetIds":["subnet-1"],"nodeRole":"arn:aws:iam::111122223333:role/Node","instanceTypes":["t3.small"],"launchTemplateId":"lt-1","launchTemplateVersion":"1"}]""" },
        { "EKS", "fargateProfiles", """[{"name":"profile-1","subnetIds":["subnet-1","subnet-2"],"podExecutionRoleArn":"arn:aws:iam::111122223333:role/Fargate"}]""" },
        { "EKS", "podIdentityAssociations", """[{"associationId":"a-1","roleArn":"arn:aws:iam::111122223333:role/Pod"}]""" },
        { "EKS", "nestedRestoreJobs", """{"arn:aws:ec2:eu-central-1::snapshot/snap-1":"{\"AvailabilityZone\":\"eu-central-1a\"}","arn:aws:ec2:eu-central-1::snapshot/snap-2":"{}"}""" },
        { "RDS", "ProcessorFeatures", """[{"Name":"coreCount","Value":"4"},{"Name":"threadsPerCore","Value":"1"}]""" },
        { "Aurora", "scalingConfiguration", """{"MinCapacity":1,"MaxCapacity":8,"AutoPause":true,"SecondsUntilAutoPause":300,"TimeoutAction":"RollbackCapacityChange","SecondsBeforeTimeout":60}""" },
        { "DocumentDB", "scalingConfiguration", """{"MinCapacity":1}""" },
        { "Neptune", "scalingConfiguration", """{"MinCapacity":1}""" },
        { "DSQL", "regionalConfig", """[{"region":"us-east-1","isDeletionProtectionEnabled":true,"kmsKeyId":"key"},{"region":"us-east-2","isDeletionProtectionEnabled":false}]""" },
        { "FSx", "DataReadCacheConfiguration", """{"SizingMode":"USER_PROVISIONED","SizeGiB":64}""" },
        { "FSx", "ReadCacheConfiguration", """{"SizingMode":"NO_CACHE"}""" },
        { "FSx", "DiskIopsConfiguration", """{"Iops":3000}""" },
        { "FSx", "tieringPolicy", """{"Name":"AUTO","CoolingPeriod":31}""" },
        { "FSx", "WindowsConfiguration", """{"ThroughputCapacity":32,"DeploymentType":"MULTI_AZ_1","PreferredSubnetId":"subnet-1","SelfManagedActiveDirectoryConfiguration":{"DomainName":"corp.example.com","DnsIps":["10.0.0.1","10.0.0.2"]},"DiskIopsConfiguration":{"Mode":"AUTOMATIC"},"Aliases":["files.example.com"],"AuditLogConfiguration":{"FileAccessAuditLogLevel":"DISABLED","FileShareAccessAuditLogLevel":"DISABLED"},"CopyTagsToBackups":true}""" },
        { "FSx", "LustreConfiguration", """{"DeploymentType":"PERSISTENT_1","PerUnitStorageThroughput":50,"MetadataConfiguration":{"Mode":"USER_PROVISIONED","Iops":1500},"RootSquashConfiguration":{"RootSquash":"65534:65534","NoSquashNids":["10.0.0.1@tcp"]},"LogConfiguration":{"Level":"DISABLED"},"WeeklyMaintenanceStartTime":"4:10:30","CopyTagsToBackups":true}""" },
        { "FSx", "OntapConfiguration", """{"junctionPath":"/vol","sizeInMegabytes":1024,"storageEfficiencyEnabled":true,"storageVirtualMachineId":"svm-1","tieringPolicy":{"Name":"NONE"}}""" },
        { "FSx", "OpenZFSConfiguration", """{"DeploymentType":"SINGLE_AZ_2","ThroughputCapacity":160,"DiskIopsConfiguration":{"Iops":6000},"ReadCacheConfiguration":{"SizingMode":"NO_CACHE"},"RouteTableIds":["rtb-1"],"AutomaticBackupRetentionDays":7}""" },
    };

    [Fact]
    public void Every_structured_key_has_a_sample() => Assert.Equal(
        RestoreTypes.All.SelectMany(type => type.Keys.Where(key => key.IsStructured).Select(key => (type.ResourceType, key.Name))).Order(),
        Samples.Select(sample => (sample.Data.Item1, sample.Data.Item2)).Order());

    [Theory, MemberData(nameof(Samples))]
    public void What_its_fields_show_makes_the_same_JSON_when_it_is_entered(string type, string name, string sample)
    {
        var key = RestoreTypes.Named(type)!.KeyNamed(name)!;
        Assert.True(RestoreJson.TryRead(key, sample, out var json));

        Assert.Equal(sample, RestoreJson.Write(Entered(key, json, null)));
    }

    [Theory, MemberData(nameof(Samples))]
    public void It_is_sent_as_it_is_and_has_no_problem(string type, string name, string sample)
    {
        var key = RestoreTypes.Named(type)!.KeyNamed(name)!;

        Assert.Equal(sample, RestoreValues.ToWire(key, sample));
        Assert.DoesNotContain(
            RestoreRules.Validate(RestoreTypes.Named(type)!, new RestoreSource(IsContinuous: false, IsArchived: false), new Dictionary<string, string> { [name] = sample }),
            problem => problem.Field.StartsWith(name, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_member_that_is_not_described_stays_through_every_field(string type, string name, string sample)
    {
        var key = RestoreTypes.Named(type)!.KeyNamed(name)!;
        if (key.Kind == RestoreValueKind.TextMap)
        {
            return;
        }

        var json = JsonNode.Parse(sample)!;
        foreach (var structure in json is JsonArray list ? list.OfType<JsonObject>() : [(JsonObject)json])
        {
            structure["Surprise"] = new JsonObject { ["of"] = 1.50m };
        }

        Assert.Equal(json.ToJsonString(), RestoreJson.Write(Entered(key, json, json.DeepClone())));
        Assert.Equal(json.ToJsonString(), RestoreValues.ToWire(key, json.ToJsonString()));
    }

    [Fact]
    public void Members_are_described_like_keys()
    {
        var members = RestoreTypes.All.SelectMany(type => type.Keys).SelectMany(MembersOf).ToList();

        Assert.All(members, member => Assert.Matches("^[A-Z0-9]", member.Label));
        Assert.All(members, member => Assert.Equal(member.Kind == RestoreValueKind.Choice, member.Choices.Length > 1));
        Assert.DoesNotContain(members, member => member.Kind is RestoreValueKind.Json or RestoreValueKind.Instant or RestoreValueKind.TextMap);
        Assert.All(members.Where(member => member.Kind is RestoreValueKind.Structure or RestoreValueKind.StructureList), member => Assert.NotEmpty(member.Members));
    }

    private static IEnumerable<RestoreKey> MembersOf(RestoreKey key) => key.Members.SelectMany(member => MembersOf(member).Prepend(member));

    /// <summary>Every field that shows something, entered again as it shows it.</summary>
    private static JsonNode? Entered(RestoreKey key, JsonNode? shown, JsonNode? into) => (key.Kind, shown) switch
    {
        (_, null) => into,
        (RestoreValueKind.Structure, JsonObject structure) => EnteredMembers(key, structure, into),
        (RestoreValueKind.StructureList, JsonArray list) => list.Index().Aggregate(into, (json, element) =>
            RestoreEdits.Element(element.Index, before => EnteredMembers(key, (JsonObject)element.Item!, before))(element.Index < ((json as JsonArray)?.Count ?? 0) ? json : RestoreEdits.Add()(json))),
        (RestoreValueKind.TextMap, JsonObject map) => map.Index().Aggregate(into, (json, entry) =>
            RestoreEdits.EnterEntry(entry.Index, RestoreJson.Entered(entry.Item.Value))(RestoreEdits.Rename(entry.Index, entry.Item.Key)(RestoreEdits.AddEntry()(json)))),
        _ => RestoreEdits.Enter(key, RestoreJson.Entered(shown))(into),
    };

    private static JsonNode? EnteredMembers(RestoreKey key, JsonObject shown, JsonNode? into) => key.Members.Aggregate(into, (json, member) =>
        shown[RestoreJson.NameOf(shown, member)] is { } value ? RestoreEdits.Member(key, member, before => Entered(member, value, before))(json) : json);
}
