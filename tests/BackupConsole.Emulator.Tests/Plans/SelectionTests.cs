using System.Net;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

public sealed class SelectionTests
{
    [Fact]
    public async Task Condition_type_as_the_guide_writes_it_is_taken_for_the_one_of_the_API()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var id = await PlanBodies.CreateIdAsync(emulator);
        var tags = """ "ListOfTags": [{"ConditionType": "StringEquals", "ConditionKey": "team", "ConditionValue": "a"}] """;

        var made = await PlanBodies.SelectAsync(emulator, id, PlanBodies.Selection(members: tags));

        var selection = await emulator.GetAsync($"/backup/plans/{id}/selections/{made.Text("SelectionId")}");
        Assert.Equal("STRINGEQUALS", selection.Json.GetProperty("BackupSelection").GetProperty("ListOfTags")[0].GetProperty("ConditionType").GetString());
    }

    [Fact]
    public async Task Created_selection_can_be_read_listed_and_deleted()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);
        var created = await PlanBodies.SelectAsync(
            emulator,
            plan,
            PlanBodies.Selection("full", """
                "Resources": ["arn:aws:rds:*:*:db:*", "arn:aws:ec2:*"],
                "ListOfTags": [{"ConditionType": "STRINGEQUALS", "ConditionKey": "backup", "ConditionValue": "gold"}],
                "NotResources": ["arn:aws:rds:*:*:db:scratch"],
                "Conditions": {"StringLike": [{"ConditionKey": "aws:ResourceTag/team", "ConditionValue": "at*"}]}
                """),
            "request-1");
        Assert.True(created.Status == HttpStatusCode.OK, created.Body);
        var target = $"/backup/plans/{plan}/selections/{created.Text("SelectionId")}";

        var read = await emulator.GetAsync(target);
        var listed = Assert.Single((await emulator.GetAsync($"/backup/plans/{plan}/selections/")).Items("BackupSelectionsList"));

        var selection = read.Json.GetProperty("BackupSelection");
        Assert.Equal("gold", selection.GetProperty("ListOfTags")[0].GetProperty("ConditionValue").GetString());
        Assert.Equal("at*", selection.GetProperty("Conditions").GetProperty("StringLike")[0].GetProperty("ConditionValue").GetString());
        Assert.Empty(selection.GetProperty("Conditions").GetProperty("StringEquals").EnumerateArray());
        Assert.Equal("request-1", read.Text("CreatorRequestId"));
        Assert.Equal("full", listed.GetProperty("SelectionName").GetString());
        Assert.Equal(TestEmulator.Role, listed.GetProperty("IamRoleArn").GetString());
        Assert.Equal(HttpStatusCode.OK, (await emulator.DeleteAsync(target)).Status);
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync(target)).ErrorType);
        Assert.Equal("ResourceNotFoundException", (await emulator.DeleteAsync(target)).ErrorType);
    }

    [Theory]
    [InlineData(""" "NotResources": [] """, "Either 'ListOfTags' or 'Resources' section must be non-empty.")]
    [InlineData(""" "Conditions": {"StringEquals": [{"ConditionKey": "aws:ResourceTag/a", "ConditionValue": "b"}]} """, "must be non-empty")]
    [InlineData(""" "Resources": ["vol-1"] """, "Invalid ARN")]
    [InlineData(""" "Resources": ["*"], "NotResources": ["arn:aws:ec2 volume"] """, "Invalid ARN")]
    [InlineData(""" "Resources": ["*"], "Conditions": {"StringEquals": [{"ConditionKey": "team", "ConditionValue": "b"}]} """, "aws:ResourceTag/")]
    public async Task Selection_that_breaks_a_rule_is_refused(string members, string reason)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);

        var answer = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(members: members));

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (answer.Status, answer.ErrorType));
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:iam::210987654321:role/Backup", "cannot be assumed by AWS Backup", "ERROR_3001")]
    [InlineData("arn:aws:iam::123456789012:role/UntrustedBackup", "cannot be assumed by AWS Backup", "ERROR_3001")]
    [InlineData("arn:aws:iam::123456789012:user/anna", "cannot be assumed by AWS Backup", "ERROR_3001")]
    [InlineData("arn:aws:iam::123456789012:role/UntaggedBackup", "is not authorized to call tag:GetResources", "ERROR_3018")]
    public async Task Role_that_cannot_do_its_work_is_refused(string role, string reason, string code)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);
        const string ByTag = """ "ListOfTags": [{"ConditionType": "STRINGEQUALS", "ConditionKey": "a", "ConditionValue": "b"}] """;

        var answer = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(members: ByTag, role: role));

        Assert.Equal("InvalidParameterValueException", answer.ErrorType);
        Assert.Equal($"IAM Role {role} {reason}", answer.Message);
        Assert.Equal((code, role), (answer.Text("Code"), answer.Text("Context")));
    }

    [Fact]
    public async Task Numbers_of_arns_wildcards_tags_and_conditions_are_limited()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);

        Assert.Null(await ErrorAsync("a", Arns(500, "volume/vol-")));
        Assert.Contains("500 ARNs", await ErrorAsync("b", Arns(501, "volume/vol-")), StringComparison.Ordinal);
        Assert.Null(await ErrorAsync("c", Arns(30, "volume/*-")));
        Assert.Contains("30 ARNs with wildcards", await ErrorAsync("d", Arns(31, "volume/*-")), StringComparison.Ordinal);
        Assert.Null(await ErrorAsync("e", Tags(30)));
        Assert.Contains("30 tags", await ErrorAsync("f", Tags(31)), StringComparison.Ordinal);
        Assert.Contains("30 conditions", await ErrorAsync("g", Conditions(16)), StringComparison.Ordinal);

        async Task<string?> ErrorAsync(string name, string members)
        {
            var answer = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(name, members));
            return answer.Status == HttpStatusCode.OK ? null : answer.Message;
        }

        static string Arns(int count, string resource) =>
            $"\"Resources\": [{Joined(count, n => $"\"arn:aws:ec2:eu-central-1:123456789012:{resource}{n}\"")}]";

        static string Tags(int count) =>
            $"\"ListOfTags\": [{Joined(count, n => $$"""{"ConditionType": "STRINGEQUALS", "ConditionKey": "k{{n}}", "ConditionValue": "v"}""")}]";

        static string Conditions(int half)
        {
            var list = Joined(half, n => $$"""{"ConditionKey": "aws:ResourceTag/k{{n}}", "ConditionValue": "v"}""");
            return $$""" "Resources": ["*"], "Conditions": {"StringEquals": [{{list}}], "StringNotLike": [{{list}}]} """;
        }

        static string Joined(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));
    }

    [Fact]
    public async Task Hundred_selections_and_ten_by_tag_are_the_limits()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);
        const string ByTag = """ "ListOfTags": [{"ConditionType": "STRINGEQUALS", "ConditionKey": "a", "ConditionValue": "b"}] """;
        for (var number = 0; number < 10; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection($"tag-{number}", ByTag))).Status);
        }

        var eleventh = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection("tag-10", ByTag));
        for (var number = 0; number < 90; number++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection($"arn-{number}"))).Status);
        }

        var last = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection("arn-90"));

        Assert.Equal((HttpStatusCode.BadRequest, "LimitExceededException"), (eleventh.Status, eleventh.ErrorType));
        Assert.Equal((HttpStatusCode.BadRequest, "LimitExceededException"), (last.Status, last.ErrorType));
    }

    [Fact]
    public async Task Same_name_is_refused_and_the_same_request_id_answers_the_same_selection()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);
        var first = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(), "request-1");

        var again = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(), "request-1");
        var twin = await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection());

        Assert.Equal(first.Text("SelectionId"), again.Text("SelectionId"));
        Assert.Equal(("AlreadyExistsException", "request-1"), (twin.ErrorType, twin.Text("CreatorRequestId")));
    }

    [Fact]
    public async Task Selections_of_an_unknown_plan_are_an_invalid_parameter()
    {
        await using var emulator = await TestEmulator.StartAsync();

        foreach (var answer in new[]
        {
            await PlanBodies.SelectAsync(emulator, "unknown", PlanBodies.Selection()),
            await emulator.GetAsync("/backup/plans/unknown/selections/"),
            await emulator.GetAsync("/backup/plans/unknown/selections/s"),
            await emulator.DeleteAsync("/backup/plans/unknown/selections/s"),
        })
        {
            Assert.Equal("InvalidParameterValueException", answer.ErrorType);
            Assert.Equal("Cannot find Backup plan with ID unknown", answer.Message);
        }
    }

    [Fact]
    public async Task Selections_are_paged_and_a_token_of_another_plan_is_refused()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var plan = await PlanBodies.CreateIdAsync(emulator);
        var other = await PlanBodies.CreateIdAsync(emulator, PlanBodies.Plan("other"));
        foreach (var name in new[] { "b", "a", "c" })
        {
            await PlanBodies.SelectAsync(emulator, plan, PlanBodies.Selection(name));
        }

        var first = await emulator.GetAsync($"/backup/plans/{plan}/selections/?maxResults=2");
        var rest = await emulator.GetAsync($"/backup/plans/{plan}/selections/?maxResults=2&nextToken={first.Text("NextToken")}");

        Assert.Equal(
            ["a", "b", "c"],
            first.Items("BackupSelectionsList").Concat(rest.Items("BackupSelectionsList")).Select(item => item.GetProperty("SelectionName").GetString()));
        Assert.Equal(
            "InvalidParameterValueException", (await emulator.GetAsync($"/backup/plans/{other}/selections/?nextToken={first.Text("NextToken")}")).ErrorType);
    }
}
