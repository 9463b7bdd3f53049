using System.Net;
using System.Text;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

public sealed class PlanOperationsTests
{
    private static readonly string[] Scanned = ["S3"];

    [Theory]
    [InlineData("nightly\n")]
    [InlineData("nächtlich")]
    public async Task Plan_name_with_other_characters_is_refused(string name)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("InvalidParameterValueException", (await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = PlanBodies.Plan(name) })).ErrorType);
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("line\n")]
    [InlineData("123456789-123456789-123456789-123456789-123456789-1")]
    public async Task Creator_request_id_of_another_form_is_refused_wherever_there_is_one(string id)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);

        var answers = new[]
        {
            await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = PlanBodies.Plan("other"), CreatorRequestId = id }),
            await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(), id),
            await emulator.PutAsync("/backup-vaults/offsite", new { CreatorRequestId = id }),
        };

        Assert.All(answers, answer => Assert.Equal("InvalidParameterValueException", answer.ErrorType));
    }

    [Fact]
    public async Task Created_plan_has_ids_a_version_and_every_default()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var created = await PlanBodies.CreateAsync(emulator, creatorRequestId: "request-1");
        var plan = await emulator.GetAsync($"/backup/plans/{created.Text("BackupPlanId")}/");

        Assert.EndsWith($":backup-plan:{created.Text("BackupPlanId")}", created.Text("BackupPlanArn"), StringComparison.Ordinal);
        Assert.True(Guid.TryParse(Encoding.ASCII.GetString(Convert.FromBase64String(created.Text("VersionId"))), out _));
        Assert.Equal("request-1", plan.Text("CreatorRequestId"));
        Assert.Equal(created.Text("VersionId"), plan.Text("VersionId"));
        Assert.Equal(JsonValueKind.Null, plan.Json.GetProperty("DeletionDate").ValueKind);
        var rule = Assert.Single(plan.Json.GetProperty("BackupPlan").GetProperty("Rules").EnumerateArray());
        Assert.Equal("cron(0 5 ? * * *)", rule.GetProperty("ScheduleExpression").GetString());
        Assert.Equal("Etc/UTC", rule.GetProperty("ScheduleExpressionTimezone").GetString());
        Assert.Equal(480, rule.GetProperty("StartWindowMinutes").GetInt64());
        Assert.Equal(10_080, rule.GetProperty("CompletionWindowMinutes").GetInt64());
        Assert.False(rule.GetProperty("EnableContinuousBackup").GetBoolean());
        Assert.True(Guid.TryParse(rule.GetProperty("RuleId").GetString(), out _));
    }

    [Fact]
    public async Task Every_member_of_a_rule_is_kept()
    {
        await using var emulator = await TestEmulator.StartAsync();
        const string Members = """
            "TargetLogicallyAirGappedBackupVaultArn": "arn:aws:backup:eu-central-1:123456789012:backup-vault:gapped",
            "ScheduleExpression": "cron(15 3 ? * MON-FRI *)", "ScheduleExpressionTimezone": "Europe/Berlin",
            "StartWindowMinutes": 60, "CompletionWindowMinutes": 180,
            "Lifecycle": {"MoveToColdStorageAfterDays": 30, "DeleteAfterDays": 120, "OptInToArchiveForSupportedResources": true},
            "RecoveryPointTags": {"team": "atlas"},
            "CopyActions": [{"DestinationBackupVaultArn": "arn:aws:backup:us-east-1:123456789012:backup-vault:far", "Lifecycle": {"DeleteAfterDays": 7}}],
            "EnableContinuousBackup": false,
            "IndexActions": [{"ResourceTypes": ["S3"]}],
            "ScanActions": [{"MalwareScanner": "GUARDDUTY", "ScanMode": "FULL_SCAN"}]
            """;
        var plan = PlanBodies.Plan("full", PlanBodies.Rule(members: Members));
        plan["AdvancedBackupSettings"] = JsonSerializer.SerializeToNode(
            new[] { new { ResourceType = "EC2", BackupOptions = new { WindowsVSS = "enabled" } } });
        plan["ScanSettings"] = JsonSerializer.SerializeToNode(
            new[] { new { MalwareScanner = "GUARDDUTY", ResourceTypes = Scanned, ScannerRoleArn = TestEmulator.Role } });

        var created = await PlanBodies.CreateAsync(emulator, plan);
        var read = await emulator.GetAsync($"/backup/plans/{created.Text("BackupPlanId")}/");

        var rule = read.Json.GetProperty("BackupPlan").GetProperty("Rules")[0];
        var given = JsonDocument.Parse($"{{{Members}}}").RootElement;
        foreach (var member in given.EnumerateObject().Where(member => member.Name is not ("Lifecycle" or "CopyActions")))
        {
            Assert.Equal(Compact(member.Value), Compact(rule.GetProperty(member.Name)));
        }

        Assert.Equal(120, rule.GetProperty("Lifecycle").GetProperty("DeleteAfterDays").GetInt64());
        Assert.True(rule.GetProperty("Lifecycle").GetProperty("OptInToArchiveForSupportedResources").GetBoolean());
        Assert.Equal(7, rule.GetProperty("CopyActions")[0].GetProperty("Lifecycle").GetProperty("DeleteAfterDays").GetInt64());
        Assert.Equal("EC2", read.Json.GetProperty("AdvancedBackupSettings")[0].GetProperty("ResourceType").GetString());
        Assert.Equal(JsonValueKind.Null, read.Json.GetProperty("BackupPlan").GetProperty("AdvancedBackupSettings").ValueKind);
        Assert.Equal("GUARDDUTY", read.Json.GetProperty("BackupPlan").GetProperty("ScanSettings")[0].GetProperty("MalwareScanner").GetString());
    }

    [Fact]
    public async Task Same_document_is_refused_and_the_same_request_id_answers_the_same_plan()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var first = await PlanBodies.CreateAsync(emulator, creatorRequestId: "request-1");

        var again = await PlanBodies.CreateAsync(emulator, PlanBodies.Plan("anything"), creatorRequestId: "request-1");
        var twin = await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = PlanBodies.Plan() });
        var sameName = await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = PlanBodies.Plan("nightly", PlanBodies.Rule("other")) });

        Assert.Equal(first.Text("BackupPlanId"), again.Text("BackupPlanId"));
        Assert.Equal((HttpStatusCode.BadRequest, "AlreadyExistsException"), (twin.Status, twin.ErrorType));
        Assert.Equal("Backup plan with the same plan document already exists", twin.Message);
        Assert.Equal(first.Text("BackupPlanArn"), twin.Text("Arn"));
        Assert.Equal("request-1", twin.Text("CreatorRequestId"));
        Assert.Equal(HttpStatusCode.OK, sameName.Status);
    }

    [Fact]
    public async Task Tags_of_a_new_plan_are_listed_and_leave_with_it()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var created = await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = PlanBodies.Plan(), BackupPlanTags = new { team = "atlas" } });
        var tags = $"/tags/{Uri.EscapeDataString(created.Text("BackupPlanArn"))}/";

        Assert.Equal("atlas", (await emulator.GetAsync(tags)).Json.GetProperty("Tags").GetProperty("team").GetString());
        await emulator.DeleteAsync($"/backup/plans/{created.Text("BackupPlanId")}");
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(tags)).ErrorType);
    }

    [Fact]
    public async Task Update_makes_a_version_keeps_the_old_one_and_the_ids_of_rules_that_stay()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var created = await PlanBodies.CreateAsync(emulator);
        var target = $"/backup/plans/{created.Text("BackupPlanId")}";
        var ruleId = RuleId(await emulator.GetAsync(target), 0);
        await emulator.AdvanceAsync(TimeSpan.FromHours(1));

        var updated = await emulator.PostAsync(target, new { BackupPlan = PlanBodies.Plan("renamed", PlanBodies.Rule(), PlanBodies.Rule("weekly")) });

        Assert.NotEqual(created.Text("VersionId"), updated.Text("VersionId"));
        Assert.Equal(created.Json.GetProperty("CreationDate").GetDouble(), updated.Json.GetProperty("CreationDate").GetDouble());
        var now = await emulator.GetAsync(target);
        var before = await emulator.GetAsync($"{target}?versionId={Uri.EscapeDataString(created.Text("VersionId"))}");
        Assert.Equal("renamed", now.Json.GetProperty("BackupPlan").GetProperty("BackupPlanName").GetString());
        Assert.Equal(ruleId, RuleId(now, 0));
        Assert.Equal("nightly", before.Json.GetProperty("BackupPlan").GetProperty("BackupPlanName").GetString());
        var versions = (await emulator.GetAsync($"{target}/versions/")).Items("BackupPlanVersionsList");
        Assert.Equal([updated.Text("VersionId"), created.Text("VersionId")], versions.Select(version => version.GetProperty("VersionId").GetString()));
        Assert.Equal(3600, versions[0].GetProperty("CreationDate").GetDouble() - versions[1].GetProperty("CreationDate").GetDouble());
    }

    [Fact]
    public async Task Deleted_plan_leaves_the_list_and_stays_readable()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator);
        var selection = (await PlanBodies.SelectAsync(emulator, id, PlanBodies.Selection())).Text("SelectionId");

        var early = await emulator.DeleteAsync($"/backup/plans/{id}");
        await emulator.DeleteAsync($"/backup/plans/{id}/selections/{selection}");
        var deleted = await emulator.DeleteAsync($"/backup/plans/{id}");

        Assert.Equal("InvalidRequestException", early.ErrorType);
        Assert.Equal("Related backup plan selections must be deleted prior to backup plan deletion", early.Message);
        Assert.Equal(id, deleted.Text("BackupPlanId"));
        Assert.Equal(TestEmulator.Start.ToUnixTimeSeconds(), deleted.Json.GetProperty("DeletionDate").GetDouble());
        Assert.Empty((await emulator.GetAsync(PlanBodies.Collection)).Items("BackupPlansList"));
        Assert.Single((await emulator.GetAsync($"{PlanBodies.Collection}?includeDeleted=true")).Items("BackupPlansList"));
        Assert.Equal(JsonValueKind.Number, (await emulator.GetAsync($"/backup/plans/{id}/")).Json.GetProperty("DeletionDate").ValueKind);
        Assert.Single((await emulator.GetAsync($"/backup/plans/{id}/versions/")).Items("BackupPlanVersionsList"));
        Assert.Equal("ResourceNotFoundException", (await emulator.DeleteAsync($"/backup/plans/{id}")).ErrorType);
        Assert.Equal("ResourceNotFoundException", (await emulator.PostAsync($"/backup/plans/{id}", new { BackupPlan = PlanBodies.Plan() })).ErrorType);
        Assert.Equal(HttpStatusCode.OK, (await PlanBodies.CreateAsync(emulator)).Status);
    }

    [Theory]
    [InlineData("GET", "/backup/plans/unknown/")]
    [InlineData("GET", "/backup/plans/unknown/versions/")]
    [InlineData("GET", "/backup/plans/unknown/toTemplate/")]
    [InlineData("DELETE", "/backup/plans/unknown")]
    public async Task Unknown_plan_is_not_found(string method, string target)
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.SendAsync(new HttpMethod(method), target, null);

        Assert.Equal((HttpStatusCode.BadRequest, "ResourceNotFoundException"), (answer.Status, answer.ErrorType));
        Assert.Equal("Failed reading Backup plan with provided version", answer.Message);
    }

    [Fact]
    public async Task Unknown_version_and_foreign_plan_are_not_found()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator);

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync($"/backup/plans/{id}/?versionId=nope")).ErrorType);
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync($"/backup/plans/{id}/", region: "us-east-1")).ErrorType);
    }

    [Fact]
    public async Task Lists_are_paged_with_tokens_that_only_fit_their_own_request()
    {
        await using var emulator = await TestEmulator.StartAsync();
        for (var number = 0; number < 5; number++)
        {
            await PlanBodies.CreateAsync(emulator, PlanBodies.Plan($"plan-{number}"));
        }

        var names = new List<string>();
        string? token = null;
        do
        {
            var page = await emulator.GetAsync($"{PlanBodies.Collection}?maxResults=2{(token is null ? "" : $"&nextToken={token}")}");
            names.AddRange(page.Items("BackupPlansList").Select(plan => plan.GetProperty("BackupPlanName").GetString()!));
            token = page.Json.GetProperty("NextToken").GetString();
            if (token is not null)
            {
                Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"/backup-vaults/?nextToken={token}")).ErrorType);
                Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"{PlanBodies.Collection}?nextToken={token}", region: "us-east-1")).ErrorType);
                Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"{PlanBodies.Collection}?includeDeleted=true&nextToken={token}")).ErrorType);
            }
        }
        while (token is not null);

        Assert.Equal(["plan-0", "plan-1", "plan-2", "plan-3", "plan-4"], names.Order());
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync($"{PlanBodies.Collection}?nextToken=Zm9yZ2VkIHRva2Vu")).ErrorType);
    }

    [Fact]
    public async Task Versions_are_paged()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator);
        await emulator.PostAsync($"/backup/plans/{id}", new { BackupPlan = PlanBodies.Plan("second") });
        await emulator.PostAsync($"/backup/plans/{id}", new { BackupPlan = PlanBodies.Plan("third") });

        var first = await emulator.GetAsync($"/backup/plans/{id}/versions/?maxResults=2");
        var rest = await emulator.GetAsync($"/backup/plans/{id}/versions/?maxResults=2&nextToken={first.Text("NextToken")}");

        Assert.Equal(["third", "second"], first.Items("BackupPlanVersionsList").Select(version => version.GetProperty("BackupPlanName").GetString()));
        Assert.Equal("nightly", Assert.Single(rest.Items("BackupPlanVersionsList")).GetProperty("BackupPlanName").GetString());
        Assert.Equal(JsonValueKind.Null, rest.Json.GetProperty("NextToken").ValueKind);
    }

    [Fact]
    public async Task Three_hundred_plans_are_the_limit()
    {
        await using var emulator = await TestEmulator.StartAsync();
        for (var number = 0; number < 300; number++)
        {
            await PlanBodies.CreateAsync(emulator, PlanBodies.Plan($"plan-{number}"));
        }

        var answer = await emulator.PutAsync(PlanBodies.Collection, new { BackupPlan = PlanBodies.Plan("one-too-many") });

        Assert.Equal((HttpStatusCode.BadRequest, "LimitExceededException"), (answer.Status, answer.ErrorType));
    }

    private static string? RuleId(Answer plan, int index) =>
        plan.Json.GetProperty("BackupPlan").GetProperty("Rules")[index].GetProperty("RuleId").GetString();

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
