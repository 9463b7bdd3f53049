using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Tests.Restores;

public sealed class RestoreMemberRulesTests
{
    [Theory]
    [InlineData("EC2", "CpuOptions", """{"CoreCount":"four"}""", "CpuOptions.CoreCount", "CPU options: Core count is a whole number of 1 or more.", "“four” is none; enter digits only.")]
    [InlineData("EC2", "CpuOptions", """{"ThreadsPerCore":3}""", "CpuOptions.ThreadsPerCore", "CPU options: Threads per core is a whole number from 1 to 2.", "“3” is none; enter digits only.")]
    [InlineData("EC2", "CpuOptions", """{"CoreCount":1.5}""", "CpuOptions.CoreCount", "CPU options: Core count is a whole number of 1 or more.", "“1.5” is none; enter digits only.")]
    [InlineData("EC2", "HibernationOptions", """{"Configured":"maybe"}""", "HibernationOptions.Configured", "Hibernation options: “maybe” is neither true nor false.", "Choose one of the two.")]
    [InlineData("EC2", "Monitoring", """{"State":"on"}""", "Monitoring.State", "Monitoring: “on” is not one of disabled, enabled.", "Choose one of them.")]
    [InlineData("EC2", "InstanceMarketOptions", """{"SpotOptions":{"SpotInstanceType":"twice"}}""", "InstanceMarketOptions.SpotOptions.SpotInstanceType", "Instance market options, Spot options: “twice” is not one of one-time, persistent.", "Choose one of them.")]
    [InlineData("EC2", "BlockDeviceMappings", """[{"DeviceName":"/dev/xvda"},{"Ebs":{"VolumeSize":0}}]""", "BlockDeviceMappings[1].Ebs.VolumeSize", "Block device 2, EBS: Volume size is a whole number from 1 to 65,536.", "“0” is none; enter digits only.")]
    [InlineData("EC2", "NetworkInterfaces", """[{},{"SubnetId":"a"}]""", "NetworkInterfaces[0]", "Network interface 1 is empty.", "Fill it in, or remove it.")]
    [InlineData("EC2", "NetworkInterfaces", """[{"PrivateIpAddresses":[{"Primary":true}]}]""", "NetworkInterfaces[0].PrivateIpAddresses[0].PrivateIpAddress", "Network interface 1, Private address 1: Private IP address is missing.", "Fill it in.")]
    [InlineData("EKS", "clusterVpcConfig", """{"vpcId":"vpc-1","subnetIds":[],"securityGroupIds":["sg-1"]}""", "clusterVpcConfig.subnetIds", "Cluster VPC config: Subnet ids is missing.", "Fill it in.")]
    [InlineData("EKS", "nestedRestoreJobs", """{"":"{}"}""", "nestedRestoreJobs[0]", "Nested recovery point 1 has no name.", "Fill it in, or remove it.")]
    [InlineData("FSx", "WindowsConfiguration", """{"SelfManagedActiveDirectoryConfiguration":{"DomainName":"a","DnsIps":["1","2","3","4"]}}""", "WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.DnsIps", "Windows configuration, Self managed active directory configuration: DNS IPs takes at most 3; these are 4.", "Remove some.")]
    [InlineData("DSQL", "regionalConfig", """[{"kmsKeyId":"a"}]""", "regionalConfig[0].region", "Region 1: Region is missing.", "Fill it in.")]
    public void A_problem_names_the_field_the_rule_and_the_fix(string type, string key, string json, string field, string rule, string fix) =>
        Assert.Equal(new Problem(field, rule, fix), Assert.Single(Judge(type, key, json)));

    [Theory]
    [InlineData("EC2", "CpuOptions", """{"CoreCount":"4"}""")]
    [InlineData("EC2", "CpuOptions", """{"CoreCount":{"of":4},"Surprise":true}""")]
    [InlineData("EC2", "CpuOptions", """[{"CoreCount":"four"}]""")]
    [InlineData("EC2", "Placement", """{"GroupName":"","PartitionNumber":null}""")]
    [InlineData("EC2", "InstanceMarketOptions", """{"SpotOptions":{}}""")]
    public void What_is_not_described_is_for_AWS_to_judge(string type, string key, string json) => Assert.Empty(Judge(type, key, json));

    private static IEnumerable<Problem> Judge(string type, string key, string json) => RestoreRules
        .Validate(RestoreTypes.Named(type)!, new RestoreSource(IsContinuous: false, IsArchived: false), new Dictionary<string, string> { [key] = json })
        .Where(problem => problem.Field.StartsWith(key, StringComparison.Ordinal));
}
