using static BackupConsole.Domain.Restores.RestoreKeys;

namespace BackupConsole.Domain.Restores;

/// <summary>The JSON of an instance's keys. Members that few people have heard of are not among them: they stay in the JSON as they are.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html</remarks>
internal static class InstanceStructures
{
    public static RestoreKey CpuOptions { get; } = Structure(
        "CpuOptions",
        Number("CoreCount", 1),
        Number("ThreadsPerCore", 1, 2),
        OneOf("AmdSevSnp", "enabled", "disabled"),
        OneOf("NestedVirtualization", "enabled", "disabled"));

    public static RestoreKey CreditSpecification { get; } = Structure("CreditSpecification", OneOf("CpuCredits", "standard", "unlimited").Required());

    public static RestoreKey HibernationOptions { get; } = Structure("HibernationOptions", Flag("Configured"));

    /// <summary>As GetRecoveryPointRestoreMetadata answers it in AWS's guide; RunInstances itself has Enabled in its place.</summary>
    /// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-ec2.html</remarks>
    public static RestoreKey Monitoring { get; } = Structure("Monitoring", OneOf("State", "disabled", "enabled"));

    public static RestoreKey Placement { get; } = Structure(
        "Placement",
        Text("AvailabilityZone"),
        OneOf("Tenancy", "default", "dedicated", "host"),
        Text("GroupName"),
        Text("GroupId"),
        Number("PartitionNumber", 1),
        Text("HostId"),
        Text("HostResourceGroupArn"),
        OneOf("Affinity", "default", "host"));

    public static RestoreKey NetworkInterfaces { get; } = Structures(
        "NetworkInterfaces",
        "network interface",
        Number("DeviceIndex", 0).Saying("0 is the primary one."),
        Text("SubnetId"),
        List("Groups").Saying("Ids of security groups."),
        Text("Description"),
        Text("NetworkInterfaceId").Saying("One that is there already, instead of a new one."),
        Text("PrivateIpAddress"),
        Flag("AssociatePublicIpAddress"),
        Flag("DeleteOnTermination"),
        OneOf("InterfaceType", "interface", "efa", "efa-only"),
        Number("NetworkCardIndex", 0),
        Number("SecondaryPrivateIpAddressCount", 0),
        Structures("PrivateIpAddresses", "private address", Text("PrivateIpAddress").Required(), Flag("Primary")),
        Number("Ipv6AddressCount", 0),
        Structures("Ipv6Addresses", "IPv6 address", Text("Ipv6Address").Required(), Flag("IsPrimaryIpv6")),
        Flag("PrimaryIpv6"));

    /// <summary>AWS Backup takes neither SnapshotId nor OutpostArn.</summary>
    public static RestoreKey BlockDeviceMappings { get; } = Structures(
        "BlockDeviceMappings",
        "block device",
        Text("DeviceName").Saying("For example /dev/xvda."),
        Structure(
            "Ebs",
            OneOf("VolumeType", "gp2", "gp3", "io1", "io2", "st1", "sc1", "standard"),
            Number("VolumeSize", 1, 65_536, "GiB"),
            Number("Iops", 100, 256_000),
            Number("Throughput", 125, 2_000, "MiB/s"),
            Flag("Encrypted"),
            Text("KmsKeyId"),
            Flag("DeleteOnTermination")),
        Text("VirtualName"),
        Text("NoDevice"));

    public static RestoreKey CapacityReservationSpecification { get; } = Structure(
        "CapacityReservationSpecification",
        OneOf("CapacityReservationPreference", "open", "none", "capacity-reservations-only"),
        Structure("CapacityReservationTarget", Text("CapacityReservationId"), Text("CapacityReservationResourceGroupArn")));

    public static RestoreKey InstanceMarketOptions { get; } = Structure(
        "InstanceMarketOptions",
        OneOf("MarketType", "spot", "capacity-block", "interruptible-capacity-reservation"),
        Structure(
            "SpotOptions",
            Text("MaxPrice").Saying("Dollars an hour. AWS advises against a price."),
            OneOf("SpotInstanceType", "one-time", "persistent"),
            OneOf("InstanceInterruptionBehavior", "hibernate", "stop", "terminate"),
            Text("ValidUntil").Saying("For example 2021-11-27T03:30:27Z.")));

    public static RestoreKey LicenseSpecifications { get; } = Structures("LicenseSpecifications", "license", Text("LicenseConfigurationArn").Required());

    public static RestoreKey ElasticGpuSpecification { get; } = Structures("ElasticGpuSpecification", "elastic GPU", Text("Type").Required()).Saying("AWS has ended Elastic Graphics.");
}
