using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.RecoveryPoints;

public sealed class RecoveryPointListPageTests : FeatureContext
{
    public RecoveryPointListPageTests()
        : base(typeof(RecoveryPointsState), typeof(RecoveryPointsReducers), typeof(RecoveryPointsEffects))
    {
        Services.AddSingleton<BulkReader>().AddSingleton<IRestoreMetadata>(Aws);
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Picked_points_are_deleted_by_one_operation_after_the_count_was_typed()
    {
        var page = await DrawAsync(3);
        await PickAsync(page, 0);
        await PickAsync(page, 1);
        await page.InvokeAsync(() => ButtonOf(page, "Delete").ClickAsync(new()));
        await page.WaitForAssertionAsync(() => Assert.Contains("2 of 2", page.Find(".bulk-preview").TextContent, StringComparison.Ordinal), Patience);

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Empty(Operations.All);
        await page.InvokeAsync(() => page.Find("dialog input").InputAsync(new ChangeEventArgs { Value = "delete 2" }));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Single(Operations.All), Patience);
        var operation = Operations.All[0];
        Assert.Equal((OperationKind.DeleteRecoveryPoints, 2, "administrator"), (operation.Kind, operation.Counts.Queued, operation.QueuedBy));
        await page.WaitForAssertionAsync(() => Assert.EndsWith(ConsoleUrls.Operation(operation.Id), Navigation.Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task All_that_match_can_be_picked_beyond_the_page()
    {
        var page = await DrawAsync(60);
        await PickAsync(page, 0);

        await page.InvokeAsync(() => ButtonOf(page, "Pick all 60 that match").ClickAsync(new()));
        await page.InvokeAsync(() => ButtonOf(page, "Delete").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Contains("60 of 60", page.Find(".bulk-preview").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Locked_held_and_continuous_points_are_left_out_with_the_reason()
    {
        Aws.Held.Add(A.RecoveryPoint("1").Arn);
        await Inventory.UpsertAsync(A.Production, [A.RecoveryPoint("90", "Locked"), A.RecoveryPoint("91") with { Status = RecoveryPointStatus.Available }], Token);
        var page = await DrawAsync(2);
        await page.InvokeAsync(() => page.Find("thead input").ChangeAsync(new ChangeEventArgs { Value = true }));

        await page.InvokeAsync(() => ButtonOf(page, "Delete").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Contains("1 of 4", page.Find(".bulk-preview").TextContent, StringComparison.Ordinal), Patience);
        var reasons = page.Find(".dry-run-exclusions").TextContent;
        Assert.All(["legal hold", "locked", "continuous"], word => Assert.Contains(word, reasons, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_may_not_read_legal_holds_is_told_so_and_can_go_on()
    {
        Aws.Calls.Refuse("ListLegalHolds", BackupErrorKind.AccessDenied);
        var page = await DrawAsync(1);
        await PickAsync(page, 0);

        await page.InvokeAsync(() => ButtonOf(page, "Delete").ClickAsync(new()));

        await page.WaitForAssertionAsync(() => Assert.Contains("Legal holds could not be read", page.Find(".bulk-preview").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("1 of 1", page.Find(".bulk-preview").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_is_told_why_nothing_can_be_done()
    {
        SignIn(ConsoleRole.Viewer);
        var page = await DrawAsync(1);
        await PickAsync(page, 0);

        Assert.Equal("true", ButtonOf(page, "Delete").GetAttribute("aria-disabled"));
        Assert.Contains("This needs the role Administrator", page.Find(".bulk-bar").TextContent, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement ButtonOf(IRenderedComponent<RecoveryPointListPage> page, string text) =>
        page.FindAll(".bulk-bar button").Single(button => button.TextContent.Trim() == text);

    private static Task PickAsync(IRenderedComponent<RecoveryPointListPage> page, int row) =>
        page.InvokeAsync(() => page.FindAll("tbody input")[row].ChangeAsync(new ChangeEventArgs { Value = true }));

    private async Task<IRenderedComponent<RecoveryPointListPage>> DrawAsync(int points)
    {
        await Inventory.UpsertAsync(A.Production, [.. Enumerable.Range(1, points).Select(number => A.RecoveryPoint($"{number}"))], Token);
        var seen = Known() with { Vaults = [A.Vault(), A.Vault("Locked") with { IsLocked = true }] };
        await SeeAsync(seen);
        Feed.Begin([seen]);
        Navigation.NavigateTo(ConsoleUrls.RecoveryPoints);
        var page = Render<RecoveryPointListPage>();
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("tbody tr")), Patience);
        return page;
    }
}
