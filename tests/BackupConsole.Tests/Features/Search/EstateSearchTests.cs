using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Search;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Features.Search;

public sealed class EstateSearchTests
{
    private static readonly NavEntry[] Pages = [new(40, "Vaults", ConsoleUrls.Vaults, Glyph.Vaults), new(20, "Jobs", ConsoleUrls.Jobs, Glyph.Jobs)];

    private static readonly NavAction[] Actions = [new("Create on-demand backup", ConsoleUrls.OnDemandBackup, Glyph.Add)];

    private static readonly EstateSnapshot Estate = new(
    [
        new ConnectionSnapshot(A.Connection(), EstateClock.Wall(A.Time))
        {
            Vaults = [A.Vault("daily"), A.Vault("Default"), A.Vault("not-daily"), A.Vault("undaily")],
            OpenJobs = [A.Job("7b3c0d52-0000-4000-8000-000000000001", JobState.Running)],
            Plans = [A.Plan("9", "v1", A.Rule()) with { Name = "nightly" }],
            Resources = [A.Resource("42")],
        },
    ]);

    [Fact]
    public void Nothing_typed_offers_every_page_in_the_order_of_the_menu_and_every_action_and_no_object() =>
        Assert.Equal(["Jobs", "Vaults", "Create on-demand backup"], Found(""));

    [Theory]
    [InlineData("daily", "daily,not-daily,undaily")]
    [InlineData("DAILY", "daily,not-daily,undaily")]
    [InlineData("def", "Default")]
    [InlineData("vaults", "Vaults")]
    [InlineData("backup on-demand", "Create on-demand backup")]
    [InlineData("7b3c0d52", "7b3c0d52-0000-4000-8000-000000000001")]
    [InlineData("backup-vault:Default", "Default")]
    [InlineData("night", "nightly")]
    [InlineData("no such thing", "")]
    public void The_best_stands_first(string text, string expected) => Assert.Equal(expected, string.Join(',', Found(text)));

    [Fact]
    public void The_ARN_of_a_plan_or_of_a_resource_finds_it()
    {
        var seen = Estate.Connections[0];

        Assert.Equal(("Plan", $"plans/{A.Production}/9"), KindAndHref(seen.Plans[0].Arn));
        Assert.Equal(("Resource", ConsoleUrls.Resource(A.Production, seen.Resources[0].Arn)), KindAndHref(seen.Resources[0].Arn));
    }

    [Fact]
    public void One_kind_does_not_push_the_others_out_of_sight()
    {
        var estate = new EstateSnapshot([Estate.Connections[0] with { Vaults = [.. Enumerable.Range(0, 500).Select(number => A.Vault($"jobs-{number}"))] }]);

        var found = EstateSearch.Find("jobs", Pages, Actions, estate);

        Assert.Equal(8, found.Count(hit => hit.Kind == "Vault"));
        Assert.Contains(found, hit => hit is { Kind: "Page", Text: "Jobs" });
    }

    private static (string, string) KindAndHref(string text)
    {
        var hit = EstateSearch.Find(text, Pages, Actions, Estate)[0];
        return (hit.Kind, hit.Href);
    }

    private static IEnumerable<string> Found(string text) => EstateSearch.Find(text, Pages, Actions, Estate).Select(hit => hit.Text);
}
