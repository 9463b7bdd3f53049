using System.Net;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

/// <summary>Bodies of plan and selection calls, and the calls themselves where a test is about something else.</summary>
internal static class PlanBodies
{
    public const string Collection = "/backup/plans/";

    public static JsonObject Plan(string name = "nightly", params JsonObject[] rules) => new()
    {
        ["BackupPlanName"] = name,
        ["Rules"] = new JsonArray([.. rules.Length == 0 ? [Rule()] : rules]),
    };

    /// <summary>A minimal rule with further members, written as JSON without the outer braces.</summary>
    public static JsonObject Rule(string name = "daily", string? members = null)
    {
        var rule = JsonNode.Parse($"{{{members}}}")!.AsObject();
        rule["RuleName"] = name;
        rule.TryAdd("TargetBackupVaultName", "Default");
        return rule;
    }

    public static JsonObject Selection(string name = "all", string? members = null, string role = TestEmulator.Role)
    {
        var selection = JsonNode.Parse($"{{{members ?? "\"Resources\": [\"*\"]"}}}")!.AsObject();
        selection["SelectionName"] = name;
        selection["IamRoleArn"] = role;
        return selection;
    }

    public static async Task<Answer> CreateAsync(TestEmulator emulator, JsonObject? plan = null, string? creatorRequestId = null)
    {
        var answer = await emulator.PutAsync(Collection, new { BackupPlan = plan ?? Plan(), CreatorRequestId = creatorRequestId });
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        return answer;
    }

    public static async Task<string> CreateIdAsync(TestEmulator emulator, JsonObject? plan = null) => (await CreateAsync(emulator, plan)).Text("BackupPlanId");

    public static Task<Answer> SelectAsync(TestEmulator emulator, string planId, JsonObject selection, string? creatorRequestId = null) =>
        emulator.PutAsync($"{Collection}{planId}/selections/", new { BackupSelection = selection, CreatorRequestId = creatorRequestId });
}
