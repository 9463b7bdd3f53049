using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;
using BackupConsole.Emulator.Tests.Plans;

namespace BackupConsole.Emulator.Tests.Engine;

/// <summary>Plans that back up named resources.</summary>
internal static class PlannedBackups
{
    public static async Task<string> PlanAsync(this TestEmulator emulator, string resource, params JsonObject[] rules)
    {
        var id = await PlanBodies.CreateIdAsync(emulator, PlanBodies.Plan("plan", rules));
        var selected = await PlanBodies.SelectAsync(emulator, id, PlanBodies.Selection("one", $"\"Resources\": [\"{resource}\"]"));
        Assert.True(selected.Status == System.Net.HttpStatusCode.OK, selected.Body);
        return id;
    }

    public static JsonObject Rule(string name, string schedule, int days, int startMinutes = 60, int completionMinutes = 600, string? members = null) => PlanBodies.Rule(
        name,
        $$"""
        "ScheduleExpression": "{{schedule}}", "StartWindowMinutes": {{startMinutes}}, "CompletionWindowMinutes": {{completionMinutes}},
        "Lifecycle": {"DeleteAfterDays": {{days}}} {{(members is null ? "" : "," + members)}}
        """);

    public static async Task<IReadOnlyList<JsonElement>> JobsAsync(this TestEmulator emulator, string query = "") =>
        (await emulator.GetAsync($"/backup-jobs/?maxResults=1000{query}")).Items("BackupJobs");

    public static async Task<IReadOnlyList<JsonElement>> PointsAsync(this TestEmulator emulator, string query = "", string vault = "Default") =>
        (await emulator.GetAsync($"/backup-vaults/{vault}/recovery-points/?maxResults=1000{query}")).Items("RecoveryPoints");

    public static string Rule(this JsonElement job) => job.GetProperty("CreatedBy").GetProperty("BackupRuleName").GetString()!;

    public static string Text(this JsonElement item, string member) => item.GetProperty(member).GetString()!;
}
