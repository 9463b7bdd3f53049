using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Features.RecoveryPoints.Detail;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.RecoveryPoints;

public sealed class RecoveryPointTagsTests : FeatureContext
{
    private static readonly RecoveryPoint Managed = A.RecoveryPoint() with { Arn = "arn:aws:backup:eu-central-1:111122223333:recovery-point:1", ResourceType = "EFS" };

    public RecoveryPointTagsTests()
        : base(typeof(RecoveryPointsState), typeof(RecoveryPointsReducers), typeof(RecoveryPointsEffects), typeof(PointTagsEffects))
    {
        Services.AddSingleton<BulkReader>().AddSingleton<IRestoreMetadata>(Aws);
    }

    [Fact]
    public async Task Tags_are_changed_and_read_again()
    {
        Aws.Tags[Managed.Arn] = ImmutableSortedDictionary<string, string>.Empty.Add("old", "1");
        var page = await DrawAsync(Managed);
        await page.WaitForAssertionAsync(() => Assert.Contains("1 of 50", page.Markup, StringComparison.Ordinal), Patience);

        await PressAsync(page, "Change tags");
        await page.InvokeAsync(() => page.Find("input[aria-label='Key of tag 1']").ChangeAsync(new() { Value = "new" }));
        Aws.Tags[Managed.Arn] = ImmutableSortedDictionary<string, string>.Empty.Add("new", "1");
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        var command = Assert.IsType<ChangeTags>(Assert.Single(Commands.Sent).Command);
        Assert.Equal((Managed.Arn, "1", "old"), (command.ResourceArn, command.TagsToSet["new"], Assert.Single(command.TagKeysToRemove)));
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")), Patience);
        await page.WaitForAssertionAsync(() => Assert.Contains("new", page.Find("table.grid tbody").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task What_another_service_keeps_is_tagged_there()
    {
        var page = await DrawAsync(A.RecoveryPoint());

        await page.WaitForAssertionAsync(() => Assert.Contains("It belongs to another service", ReasonOf(page, "Change tags"), StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_viewer_reads_why_tags_stay_as_they_are()
    {
        SignIn(ConsoleRole.Viewer);

        var page = await DrawAsync(Managed);

        await page.WaitForAssertionAsync(() => Assert.Contains("This needs the role Administrator", ReasonOf(page, "Change tags"), StringComparison.Ordinal), Patience);
    }

    private static string ReasonOf(IRenderedComponent<RecoveryPointPage> page, string text) =>
        page.FindAll(".action").First(action => action.TextContent.Contains(text, StringComparison.Ordinal)).TextContent;

    private static Task PressAsync(IRenderedComponent<RecoveryPointPage> page, string text) =>
        page.InvokeAsync(() => page.FindAll("button").First(button => button.TextContent.Contains(text, StringComparison.Ordinal)).ClickAsync(new()));

    private async Task<IRenderedComponent<RecoveryPointPage>> DrawAsync(RecoveryPoint point)
    {
        Aws.RecoveryPoints.Add(point);
        await SeeAsync(Known() with { Vaults = [A.Vault()] });
        Navigation.NavigateTo("recovery-points/any?tab=tags");
        return Render<RecoveryPointPage>(parameters => parameters
            .Add(page => page.ConnectionKey, A.Production.Value).Add(page => page.Vault, "Default").Add(page => page.Arn, Uri.EscapeDataString(point.Arn)));
    }
}
