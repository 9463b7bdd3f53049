using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

public sealed class PlanTemplateTests
{
    [Fact]
    public async Task Four_templates_are_listed_in_pages()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var first = await emulator.GetAsync("/backup/template/plans?maxResults=3");
        var rest = await emulator.GetAsync($"/backup/template/plans?maxResults=3&nextToken={first.Text("NextToken")}");

        var names = first.Items("BackupPlanTemplatesList").Concat(rest.Items("BackupPlanTemplatesList"))
            .Select(template => template.GetProperty("BackupPlanTemplateName").GetString()).ToList();
        Assert.Equal(
            ["Daily-35day-Retention", "Daily-Monthly-1yr-Retention", "Daily-Weekly-Monthly-5yr-Retention", "Daily-Weekly-Monthly-7yr-Retention"], names);
        Assert.Equal(JsonValueKind.Null, rest.Json.GetProperty("NextToken").ValueKind);
        Assert.Equal("InvalidParameterValueException", (await emulator.GetAsync("/backup/template/plans?nextToken=forged")).ErrorType);
    }

    [Fact]
    public async Task Every_template_makes_a_plan()
    {
        await using var emulator = await TestEmulator.StartAsync();
        foreach (var template in (await emulator.GetAsync("/backup/template/plans")).Items("BackupPlanTemplatesList"))
        {
            var answer = await emulator.GetAsync($"/backup/template/plans/{template.GetProperty("BackupPlanTemplateId").GetString()}/toPlan");

            var document = JsonNode.Parse(answer.Json.GetProperty("BackupPlanDocument").GetRawText())!.AsObject();
            await PlanBodies.CreateAsync(emulator, document);
        }
    }

    [Fact]
    public async Task First_template_is_the_documented_one()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var answer = await emulator.GetAsync("/backup/template/plans/87c0c1ef-254d-4180-8fef-2e76a2c38aaa/toPlan");

        var rule = Assert.Single(answer.Json.GetProperty("BackupPlanDocument").GetProperty("Rules").EnumerateArray());
        Assert.Equal("DailyBackups", rule.GetProperty("RuleName").GetString());
        Assert.Equal("cron(0 5 ? * * *)", rule.GetProperty("ScheduleExpression").GetString());
        Assert.Equal(480, rule.GetProperty("StartWindowMinutes").GetInt64());
        Assert.Equal(35, rule.GetProperty("Lifecycle").GetProperty("DeleteAfterDays").GetInt64());
    }

    [Theory]
    [InlineData("null", "InvalidRequestException")]
    [InlineData("""{"BackupPlanName":null,"Rules":[]}""", "InvalidRequestException")]
    [InlineData("""{"BackupPlanName":"a","Rules":[null]}""", "InvalidParameterValueException")]
    [InlineData("""{"BackupPlanName":"a","Rules":[{"RuleName":"no spaces","TargetBackupVaultName":"Default"}]}""", "InvalidParameterValueException")]
    public async Task Document_keeps_the_contract_of_a_plan(string document, string error)
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal(error, (await emulator.PostAsync("/backup/template/json/toPlan", new { BackupPlanTemplateJson = document })).ErrorType);
    }

    [Fact]
    public async Task Unknown_template_is_not_found()
    {
        await using var emulator = await TestEmulator.StartAsync();

        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync("/backup/template/plans/unknown/toPlan")).ErrorType);
    }

    [Fact]
    public async Task Exported_plan_can_be_read_back()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator, PlanBodies.Plan("exported", PlanBodies.Rule(members: """ "RecoveryPointTags": {"a": "b"} """)));

        var text = (await emulator.GetAsync($"/backup/plans/{id}/toTemplate/")).Text("BackupPlanTemplateJson");
        var read = await emulator.PostAsync("/backup/template/json/toPlan", new { BackupPlanTemplateJson = text });

        var plan = read.Json.GetProperty("BackupPlan");
        Assert.Equal("exported", plan.GetProperty("BackupPlanName").GetString());
        Assert.Equal("b", plan.GetProperty("Rules")[0].GetProperty("RecoveryPointTags").GetProperty("a").GetString());
    }

    [Fact]
    public async Task Json_is_filled_in_and_checked_like_a_plan()
    {
        await using var emulator = await TestEmulator.StartAsync();

        var read = await FromJsonAsync(PlanBodies.Plan().ToJsonString());
        var broken = await FromJsonAsync(PlanBodies.Plan("x", PlanBodies.Rule(members: """ "StartWindowMinutes": 1 """)).ToJsonString());

        Assert.Equal(480, read.Json.GetProperty("BackupPlan").GetProperty("Rules")[0].GetProperty("StartWindowMinutes").GetInt64());
        Assert.StartsWith("Error in rule daily : ", broken.Message, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), await TypeAsync("{"));
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), await TypeAsync("null"));
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequestException"), await TypeAsync("""{"BackupPlanName": "no-rules"}"""));

        Task<Answer> FromJsonAsync(string json) => emulator.PostAsync("/backup/template/json/toPlan", new { BackupPlanTemplateJson = json });

        async Task<(HttpStatusCode, string?)> TypeAsync(string json)
        {
            var answer = await FromJsonAsync(json);
            return (answer.Status, answer.ErrorType);
        }
    }
}
