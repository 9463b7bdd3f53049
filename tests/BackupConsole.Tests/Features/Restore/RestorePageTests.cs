using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Restores;
using BackupConsole.Features.Restore;
using BackupConsole.Testing;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Restore;

public sealed class RestorePageTests : FeatureContext
{
    private static readonly RecoveryPoint Point = A.RecoveryPoint() with { IamRoleArn = "arn:aws:iam::111122223333:role/Backup" };

    public RestorePageTests()
        : base(typeof(RestoreState), typeof(RestoreReducers), typeof(RestoreEffects), typeof(RestoreDraftEffects)) =>
        Services.AddScoped<RestoreDrafts>().AddSingleton<IRecoveryPoints>(Aws).AddSingleton<IRestoreMetadata>(Aws);

    public static TheoryData<string> Types => [.. RestoreTypes.All.Select(type => type.ResourceType)];

    [Theory, MemberData(nameof(Types))]
    public async Task Every_type_is_asked_for_with_every_key_that_it_has(string type)
    {
        Know(type);
        var described = RestoreTypes.Named(type)!;
        var page = await DrawAsync("target");

        page.WaitForAssertion(() => AssertAsks(page, described, RestoreKeyPlace.Target), Patience);
        Navigation.NavigateTo(AddressOf("settings"));
        page.WaitForAssertion(() =>
        {
            AssertAsks(page, described, RestoreKeyPlace.Settings);
            AssertAsks(page, described, RestoreKeyPlace.More);
        }, Patience);
    }

    [Fact]
    public async Task It_begins_with_the_original_and_marks_what_differs()
    {
        Know("EBS", ("volumeType", "gp3"), ("volumeSize", "100"), ("volumeId", "vol-1"));
        var page = await DrawAsync("settings");
        page.WaitForAssertion(() => Assert.Equal("100", page.Find("#field-volumeSize").GetAttribute("value")), Patience);
        Assert.Contains("volumeId", page.Find(".restore-left-out").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".restore-was"));

        await page.InvokeAsync(() => page.Find("#field-volumeSize").InputAsync("200"));

        Assert.Contains("100", page.WaitForElement(".restore-was", Patience).TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find(".restore-was button").ClickAsync());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".restore-was")), Patience);
    }

    [Fact]
    public async Task Nobody_goes_on_before_aws_has_said_what_the_recovery_point_is_of()
    {
        Know("EBS");
        Aws.HeldRestoreMetadata = new TaskCompletionSource();
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Contains("AWS is being asked about this recovery point.", page.Find(".wizard footer").TextContent, StringComparison.Ordinal), Patience);

        Aws.HeldRestoreMetadata.SetResult();

        page.WaitForAssertion(() => Assert.DoesNotContain("AWS is being asked", page.Find(".wizard footer").TextContent, StringComparison.Ordinal), Patience);
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        page.WaitForAssertion(() => Assert.Contains("step=target", Navigation.Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Five_steps_lead_to_one_restore_that_is_then_followed()
    {
        Know("EBS", ("volumeType", "gp3"), ("volumeSize", "100"), ("availabilityZone", "eu-central-1a"), ("volumeId", "vol-1"));
        var page = await DrawAsync();
        page.WaitForAssertion(() => Assert.Contains("vol-1", page.Find(".wizard-preview").InnerHtml + Point.ResourceArn, StringComparison.Ordinal), Patience);
        foreach (var step in new[] { "target", "settings", "role", "review" })
        {
            await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());
            page.WaitForAssertion(() => Assert.Contains($"step={step}", Navigation.Uri, StringComparison.Ordinal), Patience);
        }

        page.WaitForAssertion(() => Assert.Contains(page.FindAll("button"), IsCopyAsCommand), Patience);
        await page.InvokeAsync(() => page.FindAll("button").Single(IsCopyAsCommand).ClickAsync());
        Assert.Equal($"Bash: StartRestoreJob of {Point.Arn} in {A.Production}", page.Find("dialog pre").TextContent);
        await page.InvokeAsync(() => page.Find("dialog [data-dialog-cancel]").ClickAsync());
        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());
        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());

        page.WaitForAssertion(() => Assert.EndsWith("jobs/restore/production-eu-central-1/restore-1", Navigation.Uri, StringComparison.Ordinal), Patience);
        var command = Assert.IsType<StartRestoreJob>(Assert.Single(Commands.Sent).Command);
        Assert.Equal((Point.Arn, "EBS", Point.IamRoleArn), (command.RecoveryPointArn, command.ResourceType, command.IamRoleArn));
        Assert.Equal([new("availabilityZone", "eu-central-1a"), new("volumeSize", "100"), new("volumeType", "gp3")], command.Metadata.ToArray());
    }

    [Fact]
    public async Task A_copy_of_another_accounts_backup_is_restored_by_a_role_of_this_account()
    {
        const string Theirs = "arn:aws:iam::777788889999:role/service-role/AWSBackupDefaultServiceRole";
        Know("EBS");
        Aws.RecoveryPoints.Clear();
        Aws.RecoveryPoints.Add(Point with { ResourceType = "EBS", IamRoleArn = Theirs });
        var page = await DrawAsync("role");
        page.WaitForAssertion(() => Assert.Equal("arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole", page.Find("#field-IamRoleArn").GetAttribute("value")), Patience);

        await page.InvokeAsync(() => page.Find("#field-IamRoleArn").InputAsync(Theirs));
        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());

        page.WaitForAssertion(() => Assert.Contains("This role belongs to account 777788889999", page.Find("#field-IamRoleArn-problems").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("step=role", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_the_step_is_not_left()
    {
        Know("EBS");
        var page = await DrawAsync("settings");
        await page.WaitForElementAsync("#field-volumeSize", Patience);
        await page.InvokeAsync(() => page.Find("#field-volumeSize").InputAsync("ten"));
        Assert.Empty(page.FindAll("#field-volumeSize-problems p"));

        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());

        page.WaitForAssertion(() => Assert.Contains("whole number", page.Find("#field-volumeSize-problems").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("whole number", page.Find(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Contains("step=settings", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_within_JSON_is_said_at_the_field_that_was_left()
    {
        Know("EC2", ("CpuOptions", "{\"ThreadsPerCore\": 2}"));
        var page = await DrawAsync("settings");
        var field = "[id='field-CpuOptions.CoreCount']";
        await page.WaitForElementAsync(field, Patience);
        await page.InvokeAsync(() => page.Find(field).InputAsync("four"));
        Assert.Empty(page.FindAll("[id='field-CpuOptions.CoreCount-problems'] p"));

        await page.InvokeAsync(() => page.Find(field).BlurAsync());

        page.WaitForAssertion(() => Assert.Contains("Core count is a whole number", page.Find("[id='field-CpuOptions.CoreCount-problems']").TextContent, StringComparison.Ordinal), Patience);
        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());
        page.WaitForAssertion(() => Assert.Equal("field-CpuOptions.CoreCount", page.Find(".error-summary a").GetAttribute("data-focus")), Patience);
        await page.InvokeAsync(() => page.Find(field).InputAsync("1"));
        page.WaitForAssertion(() => Assert.Equal("{\"CoreCount\":1,\"ThreadsPerCore\":2}", StateOf<RestoreState>().Form!.ValueOf("CpuOptions")), Patience);
    }

    [Fact]
    public async Task What_few_people_need_does_not_close_over_somebody_who_mends_it()
    {
        Know("EC2");
        var page = await DrawAsync("settings");
        Assert.False(page.WaitForElement(".restore-more", Patience).HasAttribute("open"));
        await page.InvokeAsync(() => page.Find("[id='field-CpuOptions.CoreCount']").InputAsync("four"));
        await page.InvokeAsync(() => page.Find("[id='field-CpuOptions.CoreCount']").BlurAsync());
        page.WaitForAssertion(() => Assert.True(page.Find(".restore-more").HasAttribute("open")), Patience);

        await page.InvokeAsync(() => page.Find("[id='field-CpuOptions.CoreCount']").InputAsync("4"));

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[id='field-CpuOptions.CoreCount-problems'] p")), Patience);
        Assert.True(page.Find(".restore-more").HasAttribute("open"));
    }

    [Fact]
    public async Task JSON_that_is_spaced_otherwise_does_not_differ_from_the_backup()
    {
        Know("EC2", ("CpuOptions", "{\"ThreadsPerCore\": 2, \"CoreCount\": 1}"));
        var page = await DrawAsync("settings");
        await page.WaitForElementAsync("[id='field-CpuOptions.CoreCount']", Patience);
        await page.InvokeAsync(() => page.Find("[id='field-CpuOptions.CoreCount']").InputAsync("2"));
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".restore-was")), Patience);

        await page.InvokeAsync(() => page.Find("[id='field-CpuOptions.CoreCount']").InputAsync("1"));

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".restore-was")), Patience);
    }

    [Fact]
    public async Task What_is_overwritten_must_be_typed_first()
    {
        Know("Redshift Serverless", ("NamespaceIdentifier", "sales"));
        var page = await DrawAsync("target");
        await page.WaitForElementAsync("#field-RestoreType", Patience);
        await page.InvokeAsync(() => page.Find("#field-RestoreType").ChangeAsync("NAMESPACE_RESTORE"));
        page.WaitForAssertion(() => Assert.Contains("draft=", Navigation.Uri, StringComparison.Ordinal), Patience);
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("step", "review"));
        page.WaitForAssertion(() => Assert.Contains("This overwrites data", page.Markup, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());
        page.WaitForAssertion(() => Assert.Contains("Type sales.", page.Find("#field-Confirmation-problems").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(Commands.Sent);

        await page.InvokeAsync(() => page.Find("#field-Confirmation").InputAsync("sales"));
        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());

        page.WaitForAssertion(() => Assert.Single(Commands.Sent), Patience);
    }

    [Theory]
    [InlineData(ConsoleRole.Viewer, "EBS", true)]
    [InlineData(ConsoleRole.Operator, "EBS", false)]
    [InlineData(ConsoleRole.Operator, "Redshift Serverless", true)]
    [InlineData(ConsoleRole.Administrator, "Redshift Serverless", false)]
    public async Task Overwriting_takes_an_administrator_and_restoring_an_operator(ConsoleRole role, string type, bool isRefused)
    {
        SignIn(role);
        Know(type);

        var page = await DrawAsync("review");

        page.WaitForAssertion(() => Assert.Contains("Review", page.Find(".wizard-body h2").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(isRefused, page.Find(".wizard-foot button").HasAttribute("aria-disabled"));
    }

    [Fact]
    public async Task A_restore_like_an_earlier_one_begins_with_what_that_one_was_sent()
    {
        Know("DynamoDB", ("originalTableName", "orders"));
        Aws.Put(A.Job("9", JobState.Failed, JobKind.Restore) with { ResourceType = "DynamoDB", RecoveryPointArn = Point.Arn });
        Aws.SentMetadata["9"] = ImmutableSortedDictionary<string, string>.Empty.Add("targetTableName", "orders-2").Add("encryptionType", "Default");

        var page = await OpenAsync($"restore/new?connection={A.Production}&again=9&step=target");

        page.WaitForAssertion(() => Assert.Equal("orders-2", page.Find("#field-targetTableName").GetAttribute("value")), Patience);
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_entered_under_a_new_submission()
    {
        Know("EBS");
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Invalid);
        var page = await DrawAsync("review");
        page.WaitForAssertion(() => Assert.Contains("Review", page.Find(".wizard-body h2").TextContent, StringComparison.Ordinal), Patience);
        var before = StateOf<RestoreState>().DraftId;

        await page.InvokeAsync(() => page.Find("form.wizard").SubmitAsync());

        page.WaitForAssertion(() => Assert.Contains("Refused by the test.", page.Find("[role=alert].load-failed").TextContent, StringComparison.Ordinal), Patience);
        Assert.NotEqual(before, StateOf<RestoreState>().DraftId);
        Assert.Equal(Point.Arn, StateOf<RestoreState>().Form!.RecoveryPointArn);
    }

    [Fact]
    public async Task What_is_entered_is_kept_as_a_draft_and_comes_back()
    {
        Know("EBS");
        var page = await DrawAsync("settings");
        await page.WaitForElementAsync("#field-volumeSize", Patience);
        await page.InvokeAsync(() => page.Find("#field-volumeSize").InputAsync("200"));
        await page.InvokeAsync(() => page.Find("#field-volumeSize").BlurAsync());
        page.WaitForAssertion(() => Assert.Contains("draft=", Navigation.Uri, StringComparison.Ordinal), Patience);
        var address = Navigation.Uri;
        await DisposeComponentsAsync();

        var again = await OpenAsync(address);

        again.WaitForAssertion(() => Assert.Equal("200", again.Find("#field-volumeSize").GetAttribute("value")), Patience);
    }

    [Fact]
    public async Task A_recovery_point_is_chosen_from_those_of_a_vault()
    {
        Know("EBS", ("volumeType", "gp2"));
        await Inventory.UpsertAsync(A.Production, [Point], Xunit.TestContext.Current.CancellationToken);
        var page = await OpenAsync("restore/new");
        await page.WaitForElementAsync("#field-BackupVaultName", Patience);
        await page.InvokeAsync(() => page.Find("#field-BackupVaultName").ChangeAsync("Default"));

        await page.WaitForElementAsync(".restore-points input", Patience);
        await page.InvokeAsync(() => page.Find(".restore-points input").ChangeAsync(true));

        page.WaitForAssertion(() => Assert.Equal("EBS", StateOf<RestoreState>().Form!.ResourceType), Patience);
        Assert.Equal("gp2", StateOf<RestoreState>().Form!.ValueOf("volumeType"));
    }

    private static bool IsCopyAsCommand(AngleSharp.Dom.IElement button) => button.TextContent.Trim() == "Copy as AWS CLI";

    private static void AssertAsks(IRenderedComponent<RestorePage> page, RestoreType type, RestoreKeyPlace place)
    {
        var ids = page.FindAll(".wizard-body [id]").Select(element => element.Id).ToHashSet();
        Assert.All(type.Keys.Where(key => key.Place == place), key => Assert.Contains("field-" + key.Name, ids));
    }

    private static string AddressOf(string? step) =>
        $"restore/new?connection={A.Production}&vault=Default&recoveryPoint={Uri.EscapeDataString(Point.Arn)}" + (step is null ? null : $"&step={step}");

    private void Know(string type, params (string Key, string Value)[] values)
    {
        Aws.RecoveryPoints.Add(Point with { ResourceType = type });
        Aws.RestoreMetadata[Point.Arn] = new RestoreMetadata(type, values.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));
    }

    private Task<IRenderedComponent<RestorePage>> DrawAsync(string? step = null) => OpenAsync(AddressOf(step));

    private async Task<IRenderedComponent<RestorePage>> OpenAsync(string address)
    {
        await SeeAsync(Known() with { Vaults = [A.Vault()] });
        Navigation.NavigateTo(address);
        return Render<RestorePage>();
    }
}
