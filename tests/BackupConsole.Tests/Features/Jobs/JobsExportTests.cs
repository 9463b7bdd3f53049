using System.Text;
using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using BackupConsole.Ui.Exports;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class JobsExportTests
{
    private readonly FakeJobHistory _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_holds_all_that_the_filters_leave_and_not_only_the_page()
    {
        await _history.UpsertAsync([.. Enumerable.Range(1, 5).Select(number => A.Job($"{number}", JobState.Failed)), A.Job("6", JobState.Completed)], Token);

        var lines = await LinesAsync("?state=FAILED&page=2&size=25");

        Assert.Equal(1 + 5, lines.Length);
        Assert.StartsWith("BackupJobId,Connection,", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.StartsWith("6,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", JobKind.Backup, "BackupJobId", "backup-jobs")]
    [InlineData("?kind=copy", JobKind.Copy, "CopyJobId", "copy-jobs")]
    [InlineData("?kind=restore", JobKind.Restore, "RestoreJobId", "restore-jobs")]
    public async Task Each_tab_is_a_file_of_its_own(string query, JobKind kind, string id, string fileName)
    {
        await _history.UpsertAsync([.. Enum.GetValues<JobKind>().Select(each => A.Job($"job-{each}", kind: each))], Token);

        var lines = await LinesAsync(query);

        Assert.StartsWith(id + ",", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"job-{kind},", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(fileName, Export.FileNameOf(new UrlQuery(query)));
    }

    [Fact]
    public async Task A_connection_that_is_not_configured_is_in_no_file()
    {
        await _history.UpsertAsync([A.Job("1"), A.Job("2") with { Connection = new("gone") }], Token);

        Assert.Equal(1 + 1, (await LinesAsync("")).Length);
    }

    private JobsExport Export => new(_history, new FakeConnections(A.Connection()), new EstateFeed(), new FakeTimeProvider(A.Time));

    private async Task<string[]> LinesAsync(string query)
    {
        var text = new StringBuilder();
        await foreach (var part in Export.WriteAsync(ExportFormat.Csv, new UrlQuery(query), Token))
        {
            text.Append(Encoding.UTF8.GetString(part.Span));
        }

        return text.ToString().TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
