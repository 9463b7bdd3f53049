using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Features.RecoveryPoints.Detail;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.RecoveryPoints;

public sealed class NestedPointsTests : FeatureContext
{
    private const string CompositeArn = "arn:aws:backup:eu-central-1:111122223333:recovery-point:composite:whole";

    private static readonly RecoveryPoint Composite = A.RecoveryPoint() with { Arn = CompositeArn, IsParent = true, ResourceType = "CloudFormation", ResourceName = "shop" };

    public NestedPointsTests()
        : base(typeof(RecoveryPointsState), typeof(RecoveryPointsReducers), typeof(RecoveryPointsEffects), typeof(NestedPointsEffects))
    {
        Services.AddSingleton<BulkReader>().AddSingleton<IRestoreMetadata>(Aws);
    }

    [Fact]
    public async Task A_composite_lists_what_is_nested_in_it_as_links()
    {
        await StoreAsync(Composite, Nested("1"), Nested("2"), A.RecoveryPoint("3"));

        var page = await DrawAsync(Composite);

        await page.WaitForAssertionAsync(
            () => Assert.Equal(["volume-1", "volume-2"], page.FindAll("table[aria-label='Nested recovery points'] tbody th a").Select(link => link.TextContent)),
            Patience);
        Assert.Equal($"recovery-points/production-eu-central-1/Default/{Uri.EscapeDataString(Nested("1").Arn)}", page.Find("table[aria-label='Nested recovery points'] a").GetAttribute("href"));
        Assert.DoesNotContain("All 2 nested", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_than_a_page_the_rest_is_in_the_list()
    {
        await StoreAsync([.. Enumerable.Range(1, 101).Select(number => Nested($"{number}"))]);

        var page = await DrawAsync(Composite);

        await page.WaitForAssertionAsync(() => Assert.Equal(100, page.FindAll("table[aria-label='Nested recovery points'] tbody tr").Count), Patience);
        Assert.Equal(
            $"recovery-points?connection=production-eu-central-1&parent={Uri.EscapeDataString(CompositeArn)}",
            page.FindAll("a").Single(link => link.TextContent == "All 101 nested recovery points").GetAttribute("href"));
    }

    [Fact]
    public async Task A_composite_of_which_nothing_is_known_says_so()
    {
        var page = await DrawAsync(Composite);

        await page.WaitForAssertionAsync(() => Assert.Contains("The console knows of none.", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task What_is_nested_leads_to_its_composite_and_lists_nothing()
    {
        var page = await DrawAsync(Nested("1"));

        Assert.Equal(
            $"recovery-points/production-eu-central-1/Default/{Uri.EscapeDataString(CompositeArn)}",
            page.FindAll("a").Single(link => link.TextContent == "Open the composite that it is a part of").GetAttribute("href"));
        Assert.Empty(page.FindAll("[aria-label='Nested recovery points']"));
    }

    private static RecoveryPoint Nested(string id) => A.RecoveryPoint(id) with { ParentRecoveryPointArn = CompositeArn };

    private Task<int> StoreAsync(params RecoveryPoint[] points) => Inventory.UpsertAsync(A.Production, points, Xunit.TestContext.Current.CancellationToken);

    private async Task<IRenderedComponent<RecoveryPointPage>> DrawAsync(RecoveryPoint point)
    {
        Aws.RecoveryPoints.Add(point);
        await SeeAsync(Known() with { Vaults = [A.Vault()] });
        Navigation.NavigateTo("recovery-points/any");
        var page = Render<RecoveryPointPage>(parameters => parameters
            .Add(page => page.ConnectionKey, A.Production.Value).Add(page => page.Vault, "Default").Add(page => page.Arn, Uri.EscapeDataString(point.Arn)));
        await page.WaitForAssertionAsync(() => Assert.Contains("Raw JSON", page.Markup, StringComparison.Ordinal), Patience);
        return page;
    }
}
