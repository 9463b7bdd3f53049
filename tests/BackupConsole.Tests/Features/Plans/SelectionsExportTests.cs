using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;

namespace BackupConsole.Tests.Features.Plans;

public sealed class SelectionsExportTests
{
    [Fact]
    public async Task The_file_holds_the_selections_of_the_plan_or_of_all()
    {
        var plans = new[] { A.Plan("1") with { Selections = [A.Selection("1", "arn:a", "arn:b")] }, A.Plan("2") with { Selections = [A.Selection("2")] } };

        Assert.Equal(2, (await LinesAsync("", plans)).Length - 1);
        var line = Assert.Single((await LinesAsync("?plan=1", plans)).Skip(1));
        Assert.StartsWith("selection-1,production-eu-central-1,111122223333,eu-central-1,plan-1,1,selection-1,", line, StringComparison.Ordinal);
        Assert.Contains(",arn:a arn:b,", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selections_that_could_not_be_read_are_no_empty_file() =>
        await Assert.ThrowsAsync<BackupServiceException>(() => LinesAsync("", A.Plan() with { SelectionsError = new BackupError(BackupErrorKind.AccessDenied, "Not allowed.") }));

    private static Task<string[]> LinesAsync(string query, params BackupPlan[] plans)
    {
        var feed = new EstateFeed();
        feed.Begin([new(A.Connection(), EstateClock.Wall(A.Time)) { Plans = [.. plans] }]);
        return ExportedLines.OfAsync(new SelectionsExport(new FakeConnections(A.Connection()), feed), query);
    }
}
