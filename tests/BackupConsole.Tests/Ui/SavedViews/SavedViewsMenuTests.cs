using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.SavedViews;
using BackupConsole.Tests.Features;
using BackupConsole.Ui.SavedViews;
using Bunit;

namespace BackupConsole.Tests.Ui.SavedViews;

public sealed class SavedViewsMenuTests : FeatureContext
{
    private static readonly SavedView Failed = new(new Guid("0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f"), "administrator", "jobs", "Failed", "state=FAILED", false);

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_address_is_saved_under_a_name_and_opened_as_that_view()
    {
        Navigation.NavigateTo("jobs?state=FAILED&page=3");
        var menu = Draw();

        await PressAsync(menu, "Save as a new view");
        await menu.InvokeAsync(() => menu.Find("dialog input.input").InputAsync(new() { Value = " Failed " }));
        await menu.InvokeAsync(() => menu.Find("dialog form").SubmitAsync());

        var view = Assert.Single(SavedViews.All);
        Assert.Equal(("administrator", "jobs", "Failed", "state=FAILED", false), (view.Owner, view.List, view.Name, view.Query, view.IsShared));
        Assert.EndsWith($"jobs?state=FAILED&view={view.Id}", Navigation.Uri, StringComparison.Ordinal);
        Assert.Empty(menu.FindAll("dialog"));
        Assert.Equal("Failed", menu.Find("summary .saved-views-name").TextContent);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_said_at_its_field_and_nothing_is_saved()
    {
        await SavedViews.SaveAsync(Failed, Token);
        Navigation.NavigateTo("jobs");
        var menu = Draw();
        await PressAsync(menu, "Save as a new view");
        Assert.Equal("", menu.Find("dialog .field-problems").TextContent.Trim());

        await menu.InvokeAsync(() => menu.Find("dialog input.input").InputAsync(new() { Value = "FAILED" }));
        await menu.InvokeAsync(() => menu.Find("dialog form").SubmitAsync());

        Assert.Contains("You have a view of this name", menu.Find("dialog .field-problems").TextContent, StringComparison.Ordinal);
        Assert.Single(SavedViews.All);
    }

    [Fact]
    public async Task A_list_without_filters_opens_with_the_default_and_one_with_filters_does_not()
    {
        await SavedViews.SaveAsync(Failed, Token);
        await SavedViews.SetDefaultAsync("administrator", "jobs", Failed.Id, Token);

        Navigation.NavigateTo("jobs?state=RUNNING");
        Draw();
        Assert.EndsWith("jobs?state=RUNNING", Navigation.Uri, StringComparison.Ordinal);

        Navigation.NavigateTo("jobs?connection=a");
        Draw();
        Assert.EndsWith($"jobs?connection=a&state=FAILED&view={Failed.Id}", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_that_were_changed_can_be_put_into_the_view()
    {
        await SavedViews.SaveAsync(Failed, Token);
        Navigation.NavigateTo($"jobs?state=FAILED&view={Failed.Id}&page=2&connection=a");
        var menu = Draw();
        Assert.DoesNotContain(menu.FindAll("button"), button => button.TextContent.Trim() == "Update");

        Navigation.NavigateTo($"jobs?state=EXPIRED&view={Failed.Id}");
        await menu.WaitForAssertionAsync(() => Assert.Contains("changed", menu.Find("summary").TextContent, StringComparison.Ordinal));
        await PressAsync(menu, "Update");

        Assert.Equal("state=EXPIRED", Assert.Single(SavedViews.All).Query);
        Assert.DoesNotContain("changed", menu.Find("summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_is_made_the_default_renamed_shared_and_deleted()
    {
        await SavedViews.SaveAsync(Failed, Token);
        Navigation.NavigateTo($"jobs?state=FAILED&view={Failed.Id}");
        var menu = Draw();

        await PressAsync(menu, "Make default");
        Assert.True(Assert.Single(await SavedViews.ListAsync("administrator", "jobs", Token)).IsDefault);

        await PressAsync(menu, "Rename or share");
        await menu.InvokeAsync(() => menu.Find("dialog input.input").InputAsync(new() { Value = "Broken" }));
        await menu.InvokeAsync(() => menu.Find("dialog input[type=checkbox]").ChangeAsync(new() { Value = true }));
        await menu.InvokeAsync(() => menu.Find("dialog form").SubmitAsync());
        Assert.Equal(("Broken", true, "state=FAILED"), (SavedViews.All[0].Name, SavedViews.All[0].IsShared, SavedViews.All[0].Query));

        await PressAsync(menu, "Delete");
        await menu.InvokeAsync(() => menu.Find("dialog form").SubmitAsync());
        Assert.Empty(SavedViews.All);
        Assert.Equal("Views", menu.Find("summary .saved-views-name").TextContent);
    }

    [Fact]
    public async Task A_viewer_keeps_views_of_their_own_and_shares_none()
    {
        SignIn(ConsoleRole.Viewer);
        await SavedViews.SaveAsync(Failed with { IsShared = true }, Token);
        Navigation.NavigateTo($"jobs?state=FAILED&view={Failed.Id}");
        var menu = Draw();

        Assert.Contains("This needs the role Administrator", menu.Find(".saved-views-actions [role=tooltip]").TextContent, StringComparison.Ordinal);
        Assert.Contains("by administrator", menu.Find("a.menu-item").TextContent, StringComparison.Ordinal);
        await PressAsync(menu, "Save as a new view");
        Assert.True(menu.Find("dialog input[type=checkbox]").HasAttribute("disabled"));
        Assert.Contains("This needs the role Operator", menu.Find("dialog").TextContent, StringComparison.Ordinal);

        await menu.InvokeAsync(() => menu.Find("dialog input[type=checkbox]").ChangeAsync(new() { Value = true }));
        await menu.InvokeAsync(() => menu.Find("dialog input.input").InputAsync(new() { Value = "Mine" }));
        await menu.InvokeAsync(() => menu.Find("dialog form").SubmitAsync());

        Assert.Contains("This needs the role Operator", menu.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Single(SavedViews.All);
    }

    [Fact]
    public void A_database_that_cannot_be_read_is_said_and_the_list_goes_on()
    {
        SavedViews.Error = new BackupError(BackupErrorKind.Unexpected, "The database is not there.");
        Navigation.NavigateTo("jobs");

        Assert.Contains("The database is not there.", Draw().Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_name_is_text()
    {
        await SavedViews.SaveAsync(Failed with { Name = "<img src=x>" }, Token);
        Navigation.NavigateTo("jobs");

        Assert.Empty(Draw().FindAll("img"));
    }

    private static Task PressAsync(IRenderedComponent<SavedViewsMenu> menu, string text) =>
        menu.InvokeAsync(() => menu.FindAll("button").First(button => button.TextContent.Trim() == text).ClickAsync(new()));

    private IRenderedComponent<SavedViewsMenu> Draw() => Render<SavedViewsMenu>(parameters => parameters.Add(menu => menu.List, "jobs"));
}
