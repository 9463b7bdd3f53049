using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Search;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using BackupConsole.Ui;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.Search;

public sealed class SearchPaletteTests : FeatureContext
{
    private const string Ended = "7b3c0d52-0000-4000-8000-000000000009";

    public SearchPaletteTests()
        : base(typeof(SearchState), typeof(SearchReducers), typeof(SearchEffects))
    {
        Services.AddSingleton(new NavEntry(20, "Jobs", ConsoleUrls.Jobs, Glyph.Jobs));
    }

    [Fact]
    public async Task A_job_that_only_the_history_knows_is_found_by_its_id()
    {
        await SeeAsync(Known());
        await RememberAsync(A.Job(Ended, JobState.Completed), A.Job("another", JobState.Completed));
        var palette = await OpenAsync();

        await palette.InvokeAsync(() => palette.Find("input").InputAsync(Ended));

        await palette.WaitForAssertionAsync(() => Assert.Equal($"jobs/backup/{A.Production.Value}/{Ended}", Assert.Single(palette.FindAll("[data-palette-hit]")).GetAttribute("href")), Patience);
    }

    [Theory]
    [InlineData(JobKind.Copy, "copy")]
    [InlineData(JobKind.Restore, "restore")]
    public async Task A_job_of_every_kind_is_found_by_its_id(JobKind kind, string path)
    {
        await SeeAsync(Known());
        await RememberAsync(A.Job(Ended, JobState.Completed, kind));
        var palette = await OpenAsync();

        await palette.InvokeAsync(() => palette.Find("input").InputAsync(Ended));

        await palette.WaitForAssertionAsync(() => Assert.Equal($"jobs/{path}/{A.Production.Value}/{Ended}", Assert.Single(palette.FindAll("[data-palette-hit]")).GetAttribute("href")), Patience);
    }

    [Fact]
    public async Task A_recovery_point_is_found_by_its_ARN_and_by_the_id_of_its_snapshot()
    {
        var point = A.RecoveryPoint() with { Arn = "arn:aws:ec2:eu-central-1::snapshot/snap-0123456789abcdef0" };
        await SeeAsync(Known());
        await Inventory.UpsertAsync(A.Production, [point, A.RecoveryPoint("2")], Xunit.TestContext.Current.CancellationToken);
        var palette = await OpenAsync();

        foreach (var text in (string[])[point.Arn, "snap-0123456789abcdef0"])
        {
            await palette.InvokeAsync(() => palette.Find("input").InputAsync(text));
            await palette.WaitForAssertionAsync(
                () => Assert.Equal(ConsoleUrls.RecoveryPoint(A.Production, point.VaultName, point.Arn), Assert.Single(palette.FindAll("[data-palette-hit]")).GetAttribute("href")), Patience);
        }
    }

    [Theory]
    [InlineData("7b3c0d52-0000-4000-8000-000000000009", true)]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:backup-plan:x", true)]
    [InlineData("snap-0123456789abcdef0", true)]
    [InlineData("ami-01234567", true)]
    [InlineData("daily", false)]
    [InlineData("my-database", false)]
    [InlineData("snap-01", false)]
    public void Only_ids_and_ARNs_are_looked_up(string text, bool isLookedUp) => Assert.Equal(isLookedUp, SearchIdentifier.Is(text));

    [Fact]
    public async Task What_is_alive_is_found_by_its_name()
    {
        await SeeAsync(Known() with { Vaults = [A.Vault("daily"), A.Vault("weekly")] });
        var palette = await OpenAsync();

        await palette.InvokeAsync(() => palette.Find("input").InputAsync("dail"));

        Assert.Contains("daily", Assert.Single(palette.FindAll("[data-palette-hit]")).TextContent, StringComparison.Ordinal);
        Assert.Equal("1 found", palette.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task What_does_not_exist_is_said_not_to()
    {
        await SeeAsync(Known());
        var palette = await OpenAsync();

        await palette.InvokeAsync(() => palette.Find("input").InputAsync("arn:aws:ec2:eu-central-1:111122223333:volume/vol-none"));

        await palette.WaitForAssertionAsync(() => Assert.Contains("Nothing has this name", palette.Find(".palette-note").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_is_said_and_what_is_alive_is_still_found()
    {
        await SeeAsync(Known() with { Vaults = [A.Vault("daily")] });
        History.Error = new BackupError(BackupErrorKind.Unexpected, "The database is not there.");
        var palette = await OpenAsync();

        await palette.InvokeAsync(() => palette.Find("input").InputAsync(A.Vault("daily").Arn));

        await palette.WaitForAssertionAsync(() => Assert.Contains("The history could not be searched", palette.Find("[role=alert]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Single(palette.FindAll("[data-palette-hit]"));
    }

    [Fact]
    public async Task It_closes_when_something_was_chosen()
    {
        await SeeAsync(Known());
        var palette = await OpenAsync();

        await palette.InvokeAsync(() => palette.Find("[data-palette-hit]").ClickAsync());

        Assert.Empty(palette.FindAll("dialog"));
    }

    private async Task<IRenderedComponent<SearchPalette>> OpenAsync()
    {
        var palette = Render<SearchPalette>();
        await palette.InvokeAsync(() => palette.Find("[data-palette-open]").ClickAsync());
        return palette;
    }
}
