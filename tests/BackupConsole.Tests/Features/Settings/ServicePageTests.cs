using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;
using BackupConsole.Features.Settings;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Settings;

public sealed class ServicePageTests : FeatureContext
{
    public ServicePageTests()
        : base(typeof(ServicesState), typeof(ServicesReducers), typeof(ServicesEffects))
    {
        Services.AddSingleton<IRegionSettings>(Aws);
        Aws.OptIn["DynamoDB"] = true;
        Aws.OptIn["S3"] = false;
    }

    [Fact]
    public async Task Each_type_says_how_it_stands_and_what_the_Region_does_not_support_comes_last()
    {
        var page = await DrawAsync();

        Assert.Equal("On", Cell(page, "EBS", 1));
        Assert.Equal("Off", Cell(page, "S3", 1));
        Assert.Equal("Off", Cell(page, "DynamoDB", 2));
        Assert.Equal(["Never", "Always"], new[] { Cell(page, "EBS", 2), Cell(page, "S3", 2) });
        Assert.Equal("1", Cell(page, "EBS", 4));
        Assert.Contains("Not supported in this Region", page.FindAll("tbody tr")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_said_in_words_with_what_plans_lose_and_saved_once()
    {
        var page = await DrawAsync();
        await ChangeAsync(page, "May protect EBS", isOn: false);
        await ChangeAsync(page, "Manage DynamoDB in full", isOn: true);
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        var dialog = page.Find("dialog");
        Assert.Contains("EBS is switched off", dialog.TextContent, StringComparison.Ordinal);
        Assert.Contains("DynamoDB is managed in full", dialog.TextContent, StringComparison.Ordinal);
        await page.WaitForAssertionAsync(() => Assert.Contains("1 resource that no plan chooses any more", page.Find("dialog").TextContent, StringComparison.Ordinal), Patience);
        Commands.Hold = new TaskCompletionSource();
        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        }

        Commands.Hold.SetResult();

        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog, input")), Patience);
        var sent = Assert.IsType<UpdateRegionSettings>(Assert.Single(Commands.Sent).Command);
        Assert.Equal([new(ServicePreference.OptIn, "EBS", false), new(ServicePreference.FullManagement, "DynamoDB", true)], sent.Changes);
        Assert.True(sent.Seen.OptIn["EBS"]);
        Assert.Equal(2, Aws.Calls.Count("DescribeRegionSettings"));
        Assert.Contains("2 switches are turned", Assert.Single(Notices.Current).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_s_change_is_shown_before_anything_is_written()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.Conflict);
        var page = await DrawAsync();
        await ChangeAsync(page, "May protect EBS", isOn: false);
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        Aws.OptIn["S3"] = true;

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("S3 was switched on. Nothing of yours was written", page.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll("dialog"));
        Commands.Answer = _ => NoResult.Instance;
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("input")), Patience);
        Assert.True(Assert.IsType<UpdateRegionSettings>(Commands.Sent[^1].Command).Seen.OptIn["S3"]);
    }

    [Fact]
    public async Task A_refusal_of_AWS_stays_in_the_dialog()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.AccessDenied);
        var page = await DrawAsync();
        await ChangeAsync(page, "May protect S3", isOn: true);
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Refused by the test.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Nothing_is_reviewed_before_something_is_changed_and_a_change_can_be_dropped()
    {
        var page = await DrawAsync();
        await page.InvokeAsync(() => Button(page, "Change switches").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
        Assert.Empty(page.FindAll("dialog"));

        await ChangeAsync(page, "May protect S3", isOn: true);
        Assert.Contains("1 change, not saved yet", page.Markup, StringComparison.Ordinal);
        await page.InvokeAsync(() => Button(page, "Cancel").ClickAsync(new()));

        Assert.Equal("Off", Cell(page, "S3", 1));
        Assert.Empty(Commands.Sent);
    }

    [Fact]
    public async Task A_viewer_is_told_why_the_switches_cannot_be_changed()
    {
        SignIn(ConsoleRole.Viewer);

        var page = await DrawAsync();
        await page.InvokeAsync(() => Button(page, "Change switches").ClickAsync(new()));

        Assert.Contains("This needs the role Administrator; yours is Viewer.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("input"));
    }

    [Fact]
    public async Task What_cannot_be_read_says_why_and_can_be_asked_again()
    {
        Aws.Calls.Refuse("DescribeRegionSettings", BackupErrorKind.AccessDenied);
        await SeeAsync(Known());
        var page = Render<ServicePage>(parameters => parameters.Add(shown => shown.ConnectionKey, A.Production.Value));
        await page.WaitForAssertionAsync(() => Assert.Contains("is refused by the test", page.Markup, StringComparison.Ordinal), Patience);
        Aws.Calls.Allow("DescribeRegionSettings");

        await page.InvokeAsync(() => Button(page, "Try again").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Equal("On", Cell(page, "EBS", 1)), Patience);
    }

    [Fact]
    public async Task The_overview_counts_what_is_on_and_names_what_is_off()
    {
        Services.AddSingleton<IConnections>(new FakeConnections(A.Connection(), A.Connection("staging"), A.Connection("new")));
        await SeeAsync(Known() with { OptIn = Aws.OptIn.ToImmutableSortedDictionary() }, Known("staging") with { OptIn = ImmutableSortedDictionary<string, bool>.Empty.Add("EBS", true) });

        var page = Render<ServicesPage>();

        Assert.Equal(["2 of 3", "1 of 1", "Not known yet"], page.FindAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["S3", "none"], page.FindAll("tbody tr td:nth-child(3)").Take(2).Select(cell => cell.TextContent.Trim()));
        Assert.Equal("settings/services/staging", page.FindAll("tbody a")[1].GetAttribute("href"));
    }

    private static string Cell(IRenderedComponent<ServicePage> page, string type, int column) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector(".service-name")!.TextContent == type).Children[column].TextContent.Trim();

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ServicePage> page, string text) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text);

    private static async Task ChangeAsync(IRenderedComponent<ServicePage> page, string label, bool isOn)
    {
        if (page.FindAll("input").Count == 0)
        {
            await page.InvokeAsync(() => Button(page, "Change switches").ClickAsync(new()));
        }

        await page.InvokeAsync(() => page.Find($"input[aria-label='{label}']").ChangeAsync(new() { Value = isOn }));
    }

    private async Task<IRenderedComponent<ServicePage>> DrawAsync()
    {
        await SeeAsync(Known() with { Resources = [A.Resource()], Plans = [A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] }] });
        var page = Render<ServicePage>(parameters => parameters.Add(shown => shown.ConnectionKey, A.Production.Value));
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("tbody tr")), Patience);
        return page;
    }
}
