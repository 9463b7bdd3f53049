using BackupConsole.AwsBackup.Budgets;

namespace BackupConsole.AwsBackup.Tests.Budgets;

public sealed class CallCostsTests
{
    [Theory]
    [InlineData("ListBackupJobs", nameof(CallCost.List), 20)]
    [InlineData("DescribeBackupJob", nameof(CallCost.Read), 15)]
    [InlineData("GetBackupPlan", nameof(CallCost.Read), 15)]
    [InlineData("GetBackupPlanFromJSON", nameof(CallCost.Mutation), 5)]
    [InlineData("StartBackupJob", nameof(CallCost.Mutation), 5)]
    [InlineData("ListTags", nameof(CallCost.Tags), 5)]
    [InlineData("DescribeBackupVault", nameof(CallCost.DescribeBackupVault), 5)]
    [InlineData("DescribeProtectedResource", nameof(CallCost.DescribeProtectedResource), 10)]
    [InlineData("DeleteRecoveryPoint", nameof(CallCost.DeleteRecoveryPoint), 10)]
    [InlineData("GetResources", nameof(CallCost.ResourceTagging), 15)]
    [InlineData("GetCallerIdentity", nameof(CallCost.SecurityToken), 20)]
    public void Operations_cost_what_AWS_publishes(string operation, string cost, double rate)
    {
        Assert.Equal(cost, CallCosts.Of(operation).ToString());
        Assert.Equal(rate, CallCosts.PublishedRate(CallCosts.Of(operation)));
    }

    [Theory]
    [InlineData("ListBackupJobs", false)]
    [InlineData("GetBackupPlanFromJSON", false)]
    [InlineData("ExportBackupPlanTemplate", false)]
    [InlineData("AssumeRole", false)]
    [InlineData("StartBackupJob", true)]
    [InlineData("TagResource", true)]
    [InlineData("PutBackupVaultLockConfiguration", true)]
    public void Mutations_are_told_by_name(string operation, bool isMutation) => Assert.Equal(isMutation, CallCosts.IsMutation(operation));
}
