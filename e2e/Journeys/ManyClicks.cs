using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;

namespace BackupConsole.E2E.Journeys;

/// <summary>Impatience: however often somebody clicks, it was meant once.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class ManyClicks(BrowserFixture browser, ConsoleFixture fixture) : BrowserTest(browser)
{
    private const string TenClicks = "button => { for (let click = 0; click < 10; click++) { button.click(); } }";

    [Fact]
    public async Task Ten_clicks_on_start_make_one_job_and_one_audit_row()
    {
        var session = await OpenBrowserAsync(fixture.Console, fixture.Administrator);
        var form = await OnDemandBackupPage.OpenAsync(session);
        await form.FillInAsync("daily");
        var sequence = (await fixture.Console.Emulator.RequestsAsync(Cancelled)).Max(request => request.Sequence);
        var rowsBefore = await AuditRowsAsync();

        await form.StartButton.EvaluateAsync(TenClicks);
        var id = await form.JobIdAsync();
        await new JobPage(form.Page).ExpectCompletedAsync();

        var sent = (await fixture.Console.Emulator.RequestsAsync(Cancelled, sequence)).Where(request => request.Operation == "StartBackupJob");
        Assert.Equal(200, Assert.Single(sent).Status);
        var rows = (await AuditRowsAsync()).Except(rowsBefore);
        Assert.Contains(id, Assert.Single(rows), StringComparison.Ordinal);
        Assert.Empty(session.Errors);
    }

    /// <summary>What was started, each with what came of it.</summary>
    private async Task<IReadOnlyList<string>> AuditRowsAsync()
    {
        await using var database = await ConsoleDatabase.OpenAsync(fixture.Console, Cancelled);
        await using var query = database.CreateCommand();
        query.CommandText = "SELECT Intent || ' ' || COALESCE(ResultJson, '') FROM AuditRecords WHERE Action = 'StartBackupJob' ORDER BY Sequence";
        await using var reader = await query.ExecuteReaderAsync(Cancelled);
        List<string> rows = [];
        while (await reader.ReadAsync(Cancelled))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
