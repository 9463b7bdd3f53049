using System.Text.Json;
using BackupConsole.Emulator.Tests.Engine;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Seed;

/// <summary>What the pages of a console need to have something to show.</summary>
public sealed class DemoGuardTests
{
    private const string AutomaticVault = "/backup-vaults/aws%2Fefs%2Fautomatic-backup-vault";

    [Fact]
    public async Task Demo_has_vaults_with_a_lock_with_notifications_and_with_policies()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var locked = await emulator.GetAsync("/backup-vaults/long-term", production);
        var notifying = await emulator.GetAsync("/backup-vaults/databases/notification-configuration", production);
        var copies = await emulator.GetAsync("/backup-vaults/dr-copies/access-policy", production);
        var automatic = await emulator.GetAsync($"{AutomaticVault}/access-policy", production);

        Assert.True(locked.Json.GetProperty("Locked").GetBoolean());
        Assert.Equal((90, 3650), (locked.Json.GetProperty("MinRetentionDays").GetInt64(), locked.Json.GetProperty("MaxRetentionDays").GetInt64()));
        Assert.Equal(JsonValueKind.Null, locked.Json.GetProperty("LockDate").ValueKind);
        Assert.NotEmpty(notifying.Json.GetProperty("BackupVaultEvents").EnumerateArray());
        Assert.NotEmpty((await emulator.UnsignedAsync(HttpMethod.Get, "/_emulator/notifications?vault=databases")).Items("notifications"));
        Assert.Contains("backup:CopyIntoBackupVault", copies.Text("Policy"), StringComparison.Ordinal);
        Assert.Contains("backup:StartRestoreJob", automatic.Text("Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_has_a_plan_that_aws_manages_and_whose_vault_denies_what_would_empty_it()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var plan = Assert.Single(await PlansAsync(emulator, production), listed => listed.Text("BackupPlanId").StartsWith("aws/efs/", StringComparison.Ordinal));
        var target = $"/backup/plans/{Uri.EscapeDataString(plan.Text("BackupPlanId"))}";
        var point = (await emulator.GetAsync($"{AutomaticVault}/recovery-points/", production)).Items("RecoveryPoints")[0];

        Assert.Equal("aws/efs/automatic-backup-plan", (await emulator.GetAsync(target, production)).Json.GetProperty("BackupPlan").Text("BackupPlanName"));
        Assert.Contains("created by AWS", (await emulator.DeleteAsync(target, production)).Message, StringComparison.Ordinal);
        Assert.Equal("EFS", point.Text("ResourceType"));
        Assert.Equal(
            "AccessDeniedException",
            (await emulator.DeleteAsync($"{AutomaticVault}/recovery-points/{Uri.EscapeDataString(point.Text("RecoveryPointArn"))}", production)).ErrorType);
    }

    [Fact]
    public async Task Demo_has_a_selection_by_tag_with_conditions_that_chooses_some_buckets_for_continuous_backup()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var plan = Assert.Single(await PlansAsync(emulator, production), listed => listed.Text("BackupPlanName") == "documents-continuous").Text("BackupPlanId");
        var listed = Assert.Single((await emulator.GetAsync($"/backup/plans/{plan}/selections/", production)).Items("BackupSelectionsList"));
        var selection = (await emulator.GetAsync($"/backup/plans/{plan}/selections/{listed.Text("SelectionId")}", production)).Json.GetProperty("BackupSelection");
        var points = (await emulator.GetAsync($"/backup-vaults/daily/recovery-points/?backupPlanId={plan}", production)).Items("RecoveryPoints");

        Assert.NotEmpty(selection.GetProperty("ListOfTags").EnumerateArray());
        Assert.All(
            (string[])["StringEquals", "StringLike", "StringNotEquals"],
            condition => Assert.Single(selection.GetProperty("Conditions").GetProperty(condition).EnumerateArray()));
        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.EndsWith("documents-eu-central-1", point.Text("ResourceArn"), StringComparison.Ordinal));
        Assert.Contains(points, point => point.Text("Status") == "AVAILABLE");
    }

    [Fact]
    public async Task Demo_has_copies_and_restores_that_failed_and_say_why()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);

        var copies = (await emulator.GetAsync("/copy-jobs/?state=FAILED", production)).Items("CopyJobs");
        var restores = (await emulator.GetAsync("/restore-jobs/?status=FAILED", production)).Items("RestoreJobs");

        Assert.True(copies.Select(copy => copy.Text("MessageCategory")).Distinct().Count() >= 2);
        Assert.NotEmpty(restores);
        Assert.All([.. copies, .. restores], job => Assert.NotEmpty(job.Text("StatusMessage")));
    }

    private static async Task<IReadOnlyList<JsonElement>> PlansAsync(TestEmulator emulator, Credentials credentials) =>
        (await emulator.GetAsync("/backup/plans/", credentials)).Items("BackupPlansList");
}
