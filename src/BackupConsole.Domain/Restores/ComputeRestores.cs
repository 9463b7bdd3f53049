using System.Collections.Immutable;
using static BackupConsole.Domain.Restores.InstanceStructures;
using static BackupConsole.Domain.Restores.RestoreKeys;

namespace BackupConsole.Domain.Restores;

/// <summary>Volumes, instances, virtual machines, stacks and clusters of containers.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-ebs.html, …/restoring-ec2.html, …/restoring-storage-gateway.html, …/restoring-vm.html, …/restore-application-stacks.html, …/restoring-eks.html</remarks>
internal static class ComputeRestores
{
    private static readonly RestoreType Volume = new(
        "EBS",
        Text("availabilityZone").Target().Saying("For example eu-central-1a. A volume can only be attached to instances of its zone."),
        OneOf("volumeType", "gp2", "gp3", "io1", "io2", "st1", "sc1", "standard").Setting(),
        Number("volumeSize", 1, 65_536, "GiB").Setting().Saying("Not smaller than the snapshot."),
        Number("iops", 100, 256_000).Setting().Saying("For gp3, io1 and io2."),
        Number("throughput", 125, 2_000, "MiB/s").Setting().Saying("For gp3."),
        Flag("encrypted").Setting(),
        Text("kmsKeyId").Setting(),
        Number("temporaryRestoreDays", 0, 180, "days").Saying("For an archived snapshot: how long it stays out of the archive; 0 is for good."),
        Text("restoreType").From(RestorePrefill.Empty).Saying("Only to restore files: what AWS's guide names for it. The bucket and the paths are then required."),
        Text("destinationBucketName").Saying("Only to restore files: the bucket that they go to."),
        List("pathsToRestore", 5).Saying("Only to restore files: at most 5 paths."),
        OneOf("encryptionType", "SSE-S3", "SSE-KMS").Saying("Only to restore files: how they are encrypted. Empty is the bucket's own way."))
    {
        Effect = "Makes a new EBS volume.",
        NotSentBack = ["volumeId"],
        Checks =
        [
            new("for an archived snapshot", facts => facts.Source.IsArchived, "temporaryRestoreDays"),
            new("for an archived snapshot", facts => facts.Source.IsArchived, "volumeType"),
            new("for an archived snapshot", facts => facts.Source.IsArchived, "volumeSize"),
            new("for an archived snapshot", facts => facts.Source.IsArchived, "availabilityZone"),
            new("to restore files", facts => facts.Has("restoreType"), "destinationBucketName"),
            new("to restore files", facts => facts.Has("restoreType"), "pathsToRestore"),
        ],
        Conflicts =
        [
            new("encrypted", facts => facts.Has("kmsKeyId") && facts.Has("encrypted") && !facts.IsOn("encrypted"), "A volume with a KMS key is encrypted.", "Set it to Yes, or remove the key."),
        ],
        Notes = ["A snapshot in the archive takes up to 72 hours to come back."],
    };

    private static readonly RestoreType Instance = new(
        "EC2",
        Text("SubnetId").Target(),
        Text("VpcId").Target().Saying("For information only: the subnet decides."),
        List("SecurityGroupIds").Target(),
        Text("InstanceType").Setting(),
        Text("IamInstanceProfileName").Setting().Saying("The restoring role needs iam:PassRole for it. UseBackedUpValue keeps the original's; empty starts it without one."),
        OneOf("InstanceInitiatedShutdownBehavior", "stop", "terminate").Setting(),
        Flag("RequireIMDSv2").Setting(),
        Flag("EbsOptimized").Setting(),
        Flag("DisableApiTermination").Setting(),
        Text("KeyName").Saying("AWS keeps the key pair of the backup whatever stands here."),
        Text("UserData"),
        Text("Architecture"),
        Flag("EnaSupport"),
        CpuOptions,
        CreditSpecification,
        HibernationOptions,
        Monitoring,
        Placement,
        NetworkInterfaces.From(RestorePrefill.Empty).Saying("Instead of a subnet and security groups, never beside them."),
        BlockDeviceMappings.Saying("For a copy from another account or Region, name a KMS key of this one."),
        CapacityReservationSpecification,
        InstanceMarketOptions,
        LicenseSpecifications,
        ElasticGpuSpecification,
        Text("RootDeviceType"),
        Text("RamdiskId"),
        Text("KernelId"),
        Text("VirtualizationType"),
        Text("Platform"))
    {
        Effect = "Starts a new EC2 instance.",
        Conflicts =
        [
            new("NetworkInterfaces", facts => facts.Has("NetworkInterfaces") && (facts.Has("SubnetId") || facts.Has("SecurityGroupIds")),
                "EC2 takes either network interfaces or a subnet and security groups.", "Clear one of the two."),
        ],
        Notes = ["The key pair cannot be changed by a restore."],
    };

    private static readonly RestoreType Gateway = new(
        "Storage Gateway",
        Text("gatewayArn").Required().Target(),
        NewName("targetName").Saying("The iSCSI target of the new volume."),
        OneOf("gatewayType", "BACKUP_VM", "CACHED", "STORED").Required().Target().Saying("BACKUP_VM is what AWS's guide gives for a restore."),
        Text("diskId").Setting().Saying("For a stored volume: the gateway's disk."),
        Number("volumeSize", 1, 65_536, "GiB").Setting().Saying("For a cached volume."),
        Number("volumeSizeInBytes", 1, 1L << 46, "bytes").Setting().Saying("For a cached volume, instead of its size in GiB."),
        Text("kmsKey").Setting())
    {
        Effect = "Makes a new volume on a Storage Gateway.",
        Checks = [new("for a volume of a gateway", _ => true, "diskId", "volumeSize", "volumeSizeInBytes")],
    };

    private static readonly RestoreType Machine = new(
        "VirtualMachine",
        OneOf("RestoreTo", "VMware", "EC2Instance", "EBSVolume").Required().Target(),
        Text("HypervisorArn").Target().Saying("For VMware."),
        Text("VMName").Target().From(RestorePrefill.NewName).Saying("For VMware: the new machine."),
        Text("VMPath").Setting().Saying("For VMware."),
        Text("ComputeResourceName").Setting().Saying("For VMware."),
        Text("VMDatastore").Setting().Saying("For VMware."),
        Structures("DisksToRestore", "disk", Text("DiskId").Required(), Text("Label")).Saying("All disks, or leave it out."),
        Json("ItemsToRestore").Saying("Some of the disks."), // AWS's guide says what it is for, and not its form.
        Text("InstanceType").Setting().Saying("For EC2."),
        Text("SubnetId").Setting().Saying("For EC2."),
        Text("VpcId").Saying("For EC2."),
        List("SecurityGroupIds").Setting().Saying("For EC2."),
        Text("IamInstanceProfileName").Saying("For EC2."),
        OneOf("InstanceInitiatedShutdownBehavior", "stop", "terminate").Saying("For EC2."),
        Flag("RequireIMDSv2").Saying("For EC2."),
        Flag("EbsOptimized").Saying("For EC2."),
        Flag("DisableApiTermination").Saying("For EC2."),
        Text("UserData").Saying("For EC2."),
        CreditSpecification.Saying("For EC2."),
        HibernationOptions.Saying("For EC2."),
        Placement.Saying("For EC2."),
        NetworkInterfaces.From(RestorePrefill.Empty).Saying("For EC2."),
        LicenseSpecifications.Saying("For EC2."),
        Text("RamdiskId").Saying("For EC2."),
        Text("KernelId").Saying("For EC2."),
        Text("AvailabilityZone").Setting().Saying("For EBS."),
        Text("EbsVolumeType").Saying("For EBS."),
        Flag("IsEncrypted").Saying("For EC2 and EBS."),
        Text("KmsKeyId").Saying("For EC2 and EBS."))
    {
        Effect = "Makes a new virtual machine, instance or volume.",
        Tags = TagCopying.Impossible,
        Checks =
        [
            new("to restore to VMware", facts => facts.Is("RestoreTo", "VMware"), "HypervisorArn"),
            new("to restore to VMware", facts => facts.Is("RestoreTo", "VMware"), "VMName"),
        ],
    };

    private static readonly RestoreType Stack = new(
        "CloudFormation",
        Text("StackName").Required().Target(),
        Text("ChangeSetName").Required().Target().From(RestorePrefill.FreshToken),
        Text("ChangeSetDescription").Setting(),
        Json("StackParameters").Setting()) // AWS's guide only names it: a list as of CreateChangeSet, or an object from name to value.
    {
        Effect = "Makes a change set of the stack; nothing changes until somebody executes it in CloudFormation.",
        Notes = ["A composite recovery point is not restored as a whole: this restores the stack's template, and its nested recovery points are restored one by one."],
    };

    private static readonly RestoreType Kubernetes = new(
        "EKS",
        Text("clusterName").Required().Target().From(RestorePrefill.NewName).Saying("An existing cluster, or the name of a new one."),
        Flag("newCluster").Target(),
        Flag("namespaceLevelRestore").Target().Saying("Yes restores the namespaces below, No the whole cluster."),
        List("namespaces", 5).Target().Saying("For a restore of namespaces: at most 5."),
        Flag("restoreKubernetesManifestsOnly").Setting().Saying("Yes leaves the persistent volumes out."),
        Text("eksClusterVersion").Setting().Saying("For a new cluster: its Kubernetes version, such as 1.33, where it is to be a later one than the original's."),
        Text("clusterRole").Setting().Saying("For a new cluster: the ARN of its role."),
        Structure(
            "clusterVpcConfig",
            Text("vpcId"),
            List("subnetIds").Required(),
            List("securityGroupIds").Required().Saying("Those that the cluster gets besides its own.")).Setting().Saying("For a new cluster."),
        Text("encryptionConfigProviderKeyArn").Setting().Saying("For a new cluster: the KMS key of its secrets. One of this account and Region for a copy from another one; empty where the original is not encrypted."),
        Structures(
            "nodeGroups",
            "node group",
            Text("nodeGroupId").Required(),
            List("subnetIds").Required(),
            Text("nodeRole").Required().Saying("The ARN of its role."),
            List("instanceTypes").Saying("Without a launch template."),
            Text("launchTemplateId").Saying("Only if the original has one."),
            Text("launchTemplateVersion"),
            List("securityGroupIds").Saying("Those that may reach the nodes by SSH."),
            Text("remoteAccessEc2SshKey")).Setting().Saying("For a new cluster: all node groups of the backup, with their ids."),
        Structures(
            "fargateProfiles",
            "Fargate profile",
            Text("name").Required(),
            List("subnetIds"),
            Text("podExecutionRoleArn").Required()).Setting().Saying("For a new cluster: all Fargate profiles of the backup, with their names."),
        Structures("podIdentityAssociations", "Pod Identity association", Text("associationId"), Text("roleArn")).Saying("For a new cluster."),
        Text("controlPlaneScalingTier").Saying("For a new cluster: standard, or a tier of a provisioned control plane. Empty takes that of the backup."),
        List("kubernetesRestoreOrder").Saying("What is restored first, such as v1/persistentvolumes: version/kind or group/version/kind, instead of AWS's own order."),
        Map("nestedRestoreJobs", "nested recovery point").Saying("By the ARN of a nested recovery point, the settings of its restore as JSON: {\"AvailabilityZone\":\"eu-central-1a\"}."))
    {
        Effect = "Restores into a cluster, new or there already.",
        Checks = [new("for a new cluster", facts => facts.IsOn("newCluster"), "clusterVpcConfig")],
        Conflicts =
        [
            new("namespaces", facts => facts.Has("namespaces") && !facts.IsOn("namespaceLevelRestore"),
                "AWS looks at the namespaces only in a restore of namespaces; as it is, the whole cluster would be restored.", "Set Namespace level restore to Yes, or clear the list."),
        ],
    };

    public static ImmutableArray<RestoreType> All { get; } = [Volume, Instance, Gateway, Machine, Stack, Kubernetes];
}
