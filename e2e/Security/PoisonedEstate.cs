using System.Globalization;
using System.Text.Json.Nodes;
using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Security;

/// <summary>AWS with an enemy in it: whatever people may write freely is markup, script, right-to-left text or far too long, in every answer from the first one on.</summary>
public sealed class PoisonedEstate(BrowserFixture browser) : OutsideEstate(browser)
{
    /// <summary>Shown as it stands, or the page has read it as something else than text.</summary>
    public const string Markup = "<img src=x onerror=window.poisoned=1><script>window.poisoned=1</script>";

    private const string RightToLeft = "\u202Eexe.gpj \u0634\u0631\u064A\u0631 \u2067";

    private static readonly string Name = $"{Markup}{RightToLeft}' \" & {{{{7*7}}}}";
    private static readonly string LongName = Name + new string('W', 400);
    private static readonly string Message = LongName + new string('M', 65_536 - LongName.Length);
    private static readonly string Role = $"arn:aws:iam::111122223333:role/{Name}";

    private static readonly (string Operation, string Field, JsonNode Value)[] Fields =
    [
        .. Texts("ListBackupJobs", "BackupJobs[].", "ResourceName", "BackupType"),
        .. Texts("ListCopyJobs", "CopyJobs[].", "ResourceName"),
        ("ListBackupJobs", "BackupJobs[].StatusMessage", Message),
        ("ListCopyJobs", "CopyJobs[].StatusMessage", Message),
        ("ListRestoreJobs", "RestoreJobs[].StatusMessage", Message),
        ("ListBackupJobs", "BackupJobs[].IamRoleArn", Role),
        ("ListBackupJobs", "BackupJobs[].BackupOptions", Tags(3)),
        ("DescribeBackupJob", "StatusMessage", Message),
        ("DescribeBackupJob", "ResourceName", LongName),
        ("ListBackupPlans", "BackupPlansList[].BackupPlanName", LongName),
        ("GetBackupPlan", "BackupPlan.BackupPlanName", LongName),
        ("GetBackupPlan", "BackupPlan.Rules[].RuleName", LongName),
        ("GetBackupPlan", "BackupPlan.Rules[].RecoveryPointTags", Tags(50)),
        ("ListBackupPlanTemplates", "BackupPlanTemplatesList[].BackupPlanTemplateName", LongName),
        ("GetBackupPlanFromTemplate", "BackupPlanDocument.BackupPlanName", LongName),
        ("GetBackupPlanFromTemplate", "BackupPlanDocument.Rules[].RuleName", LongName),
        ("ListBackupSelections", "BackupSelectionsList[].SelectionName", LongName),
        ("GetBackupSelection", "BackupSelection.SelectionName", LongName),
        ("GetBackupSelection", "BackupSelection.IamRoleArn", Role),
        ("ListRecoveryPointsByBackupVault", "RecoveryPoints[].ResourceName", LongName),
        ("ListRecoveryPointsByBackupVault", "RecoveryPoints[].StatusMessage", LongName),
        ("ListRecoveryPointsByBackupVault", "RecoveryPoints[].IamRoleArn", Role),
        ("DescribeRecoveryPoint", "ResourceName", LongName),
        ("DescribeRecoveryPoint", "StatusMessage", Message),
        ("GetRecoveryPointRestoreMetadata", "RestoreMetadata", Tags(50)),
        ("ListProtectedResources", "Results[].ResourceName", LongName),
        ("DescribeProtectedResource", "ResourceName", LongName),
        ("GetBackupVaultAccessPolicy", "Policy", Policy(1 << 20)),
        ("GetBackupVaultNotifications", "SNSTopicArn", $"arn:aws:sns:eu-central-1:111122223333:{LongName}"),
        ("DescribeGlobalSettings", "GlobalSettings", Tags(3)),
        ("ListTags", "Tags", Tags(50)),
    ];

    protected override string[] Profiles => [EmulatorProcess.Production];

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var (operation, field, value) in Fields)
        {
            // For good: it lives as long as the emulator does.
            _ = await Emulator.Admin.OrderAsync(new { kind = "changedField", operation, field, value }, cancellationToken);
        }
    }

    private static IEnumerable<(string Operation, string Field, JsonNode Value)> Texts(string operation, string prefix, params IEnumerable<string> names) =>
        names.Select(name => (operation, prefix + name, (JsonNode)LongName));

    private static JsonObject Tags(int count)
    {
        var tags = new JsonObject();
        for (var number = 0; number < count; number++)
        {
            var key = $"{number.ToString(CultureInfo.InvariantCulture)}{Name}";
            tags[key + new string('K', Math.Max(0, 128 - key.Length))] = Name + new string('V', Math.Max(0, 256 - Name.Length));
        }

        return tags;
    }

    /// <summary>As text, with at least this many characters.</summary>
    private static string Policy(int length)
    {
        var statements = new JsonArray();
        for (var number = 0; number * 400 < length; number++)
        {
            statements.Add(new JsonObject
            {
                ["Sid"] = $"{number.ToString(CultureInfo.InvariantCulture)}{Name}{new string('S', 200)}",
                ["Effect"] = "Deny",
                ["Principal"] = "*",
                ["Action"] = "backup:DeleteRecoveryPoint",
                ["Resource"] = "*",
            });
        }

        return new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = statements }.ToJsonString();
    }
}
