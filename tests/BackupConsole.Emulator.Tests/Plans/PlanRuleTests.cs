using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

public sealed class PlanRuleTests
{
    private const string OtherVault = "arn:aws:backup:eu-central-1:123456789012:backup-vault:other";

    [Theory]
    [InlineData(""" "ScheduleExpression": "rate(1 day)" """, "Invalid schedule expression")]
    [InlineData(""" "ScheduleExpression": "cron(0 5 * * * *)" """, "Invalid schedule expression")]
    [InlineData(""" "ScheduleExpression": "cron(0/30 * ? * * *)" """, "one hour")]
    [InlineData(""" "ScheduleExpression": "cron(0,59 0 1 1 ? *)" """, "one hour")]
    [InlineData(""" "ScheduleExpression": "cron(0,30 0 1 1 ? 2026)" """, "one hour")]
    [InlineData(""" "ScheduleExpressionTimezone": "Mars/Olympus" """, "Invalid timezone")]
    [InlineData(""" "ScheduleExpressionTimezone": "W. Europe Standard Time" """, "Invalid timezone")]
    [InlineData(""" "StartWindowMinutes": 59 """, "StartWindowMinutes must be between 60")]
    [InlineData(""" "CompletionWindowMinutes": 52560001 """, "CompletionWindowMinutes")]
    [InlineData(""" "StartWindowMinutes": 120, "CompletionWindowMinutes": 120 """, "CompletionWindowMinutes must be greater")]
    [InlineData(""" "Lifecycle": {"DeleteAfterDays": 0} """, "DeleteAfterDays cannot be less than 1 or more than 36500 days")]
    [InlineData(""" "Lifecycle": {"DeleteAfterDays": 36501} """, "DeleteAfterDays cannot be less than 1 or more than 36500 days")]
    [InlineData(""" "Lifecycle": {"MoveToColdStorageAfterDays": 0} """, "MoveToColdStorageAfterDays cannot be less than 1")]
    [InlineData(""" "Lifecycle": {"MoveToColdStorageAfterDays": 10, "DeleteAfterDays": 99} """, "90 days apart")]
    [InlineData(""" "Lifecycle": {"DeleteAfterEvent": "DELETE_AFTER_COPY"} """, "DeleteAfterEvent")]
    [InlineData(""" "EnableContinuousBackup": true """, "Lifecycle must be specified for backup rule enabled continuous backup")]
    [InlineData(""" "EnableContinuousBackup": true, "Lifecycle": {"DeleteAfterDays": 36} """, "35 days")]
    [InlineData(""" "CopyActions": [{"DestinationBackupVaultArn": "nonsense"}] """, "not the ARN of a backup vault")]
    [InlineData(""" "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:eu-central-1:123456789012:backup-vault:Default"}] """, "own backup vault")]
    [InlineData(""" "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:eu-central-1:123456789012:backup-vault:other", "Lifecycle": {"DeleteAfterDays": 0}}] """, "DeleteAfterDays")]
    [InlineData(""" "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:eu-central-1:123456789012:backup-vault:other"}, {"DestinationBackupVaultArn": "arn:aws:backup:eu-central-1:123456789012:backup-vault:other"}] """, "different destination")]
    [InlineData(""" "RecoveryPointTags": {"aws:x": "y"} """, "reserved")]
    [InlineData(""" "IndexActions": [{"ResourceTypes": ["RDS"]}] """, "cannot be indexed")]
    public async Task Rule_that_breaks_a_rule_is_named_with_the_reason(string members, string reason)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await CreateAsync(emulator, PlanBodies.Plan("broken", PlanBodies.Rule("Yearly-Backups", members)));

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
        Assert.StartsWith("Error in rule Yearly-Backups : ", answer.Message, StringComparison.Ordinal);
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
        var context = JsonSerializer.Deserialize<string[]>(answer.Text("Context"))!;
        Assert.Equal("Yearly-Backups", context[0]);
        Assert.Equal(answer.Message, $"Error in rule {context[0]} : {context[1]}");
    }

    [Theory]
    [InlineData(""" "ScheduleExpression": "cron(0 * ? * * *)" """)]
    [InlineData(""" "ScheduleExpression": "cron(15 12 L * ? *)", "ScheduleExpressionTimezone": "Australia/Lord_Howe" """)]
    [InlineData(""" "StartWindowMinutes": 60, "CompletionWindowMinutes": 61 """)]
    [InlineData(""" "StartWindowMinutes": 20000 """)]
    [InlineData(""" "Lifecycle": {"MoveToColdStorageAfterDays": 1, "DeleteAfterDays": 91} """)]
    [InlineData(""" "Lifecycle": {"MoveToColdStorageAfterDays": -1, "DeleteAfterDays": -1} """)]
    [InlineData(""" "Lifecycle": {"DeleteAfterDays": 36500} """)]
    [InlineData(""" "EnableContinuousBackup": true, "Lifecycle": {"DeleteAfterDays": 35} """)]
    [InlineData(""" "TargetBackupVaultName": "not-there-yet" """)]
    public async Task Rule_at_the_edge_is_taken(string members)
    {
        await using var emulator = await TestEmulator.StartAsync();

        await PlanBodies.CreateAsync(emulator, PlanBodies.Plan("edge", PlanBodies.Rule(members: members)));
    }

    [Fact]
    public async Task Cold_storage_for_a_continuous_rule_has_a_code_of_its_own()
    {
        await using var emulator = await TestEmulator.StartAsync();
        const string Members = """ "EnableContinuousBackup": true, "Lifecycle": {"MoveToColdStorageAfterDays": 1, "DeleteAfterDays": 35} """;

        var answer = await CreateAsync(emulator, PlanBodies.Plan("cold", PlanBodies.Rule("pitr", Members)));

        Assert.Equal("Error in rule pitr : Invalid lifecycle. MoveToColdStorageAfterDays is unavailable", answer.Message);
        Assert.Equal("ERROR_3015", answer.Text("Code"));
    }

    [Fact]
    public async Task Several_broken_rules_are_answered_together()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await CreateAsync(emulator, PlanBodies.Plan(
            "broken",
            PlanBodies.Rule("first", """ "Lifecycle": {"DeleteAfterDays": 0} """),
            PlanBodies.Rule("fine"),
            PlanBodies.Rule("second", """ "StartWindowMinutes": 1 """)));

        Assert.StartsWith("Error in some rules due to : ", answer.Message, StringComparison.Ordinal);
        var context = JsonSerializer.Deserialize<string[]>(answer.Text("Context"))!;
        Assert.Equal(["first", "second"], [context[0], context[2]]);
    }

    [Fact]
    public async Task Numbers_of_rules_copies_and_tags_are_limited()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var copies = string.Join(',', Enumerable.Range(0, 6).Select(n => $$"""{"DestinationBackupVaultArn": "{{OtherVault}}-{{n}}"}"""));
        var tags = string.Join(',', Enumerable.Range(0, 11).Select(n => $"\"key-{n}\": \"v\""));

        Assert.Contains("1 to 10 rules", (await CreateAsync(emulator, Many(11))).Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await CreateAsync(emulator, Many(10))).Status);
        Assert.Contains("1 to 10 rules", (await CreateAsync(emulator, new JsonObject { ["BackupPlanName"] = "empty", ["Rules"] = new JsonArray() })).Message, StringComparison.Ordinal);
        Assert.Contains("5 copy actions", (await CreateAsync(emulator, PlanBodies.Plan("a", PlanBodies.Rule(members: $"\"CopyActions\": [{copies}]")))).Message, StringComparison.Ordinal);
        Assert.Contains("10 tags", (await CreateAsync(emulator, PlanBodies.Plan("b", PlanBodies.Rule(members: $"\"RecoveryPointTags\": {{{tags}}}")))).Message, StringComparison.Ordinal);
        Assert.Contains("unique", (await CreateAsync(emulator, PlanBodies.Plan("c", PlanBodies.Rule("twin"), PlanBodies.Rule("twin")))).Message, StringComparison.Ordinal);

        static JsonObject Many(int count) => PlanBodies.Plan("many", [.. Enumerable.Range(0, count).Select(n => PlanBodies.Rule($"rule-{n}"))]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("has blank")]
    [InlineData("this-name-is-one-character-longer-than-fifty-charac")]
    public async Task Plan_name_outside_the_pattern_is_refused(string name)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("InvalidParameterValueException", (await CreateAsync(emulator, PlanBodies.Plan(name))).ErrorType);
    }

    [Theory]
    [InlineData("EC2", "WindowsVSS", "enabled", true)]
    [InlineData("S3", "BackupACLs", "disabled", true)]
    [InlineData("EC2", "WindowsVSS", "perhaps", false)]
    [InlineData("RDS", "WindowsVSS", "enabled", false)]
    [InlineData("S3", "Everything", "enabled", false)]
    public async Task Advanced_settings_are_checked(string type, string option, string value, bool isFine)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = PlanBodies.Plan();
        plan["AdvancedBackupSettings"] = JsonSerializer.SerializeToNode(
            new[] { new { ResourceType = type, BackupOptions = new Dictionary<string, string> { [option] = value } } });

        Assert.Equal(isFine ? null : "InvalidParameterValueException", (await CreateAsync(emulator, plan)).ErrorType);
    }

    [Fact]
    public async Task Update_checks_the_same_rules()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator);

        var answer = await emulator.PostAsync(
            $"/backup/plans/{id}", new { BackupPlan = PlanBodies.Plan("nightly", PlanBodies.Rule(members: """ "StartWindowMinutes": 1 """)) });

        Assert.Equal("InvalidParameterValueException", answer.ErrorType);
        Assert.Single((await emulator.GetAsync($"/backup/plans/{id}/versions/")).Items("BackupPlanVersionsList"));
    }

    private static Task<Answer> CreateAsync(TestEmulator emulator, JsonObject plan) => emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = plan });
}
