using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using BackupConsole.E2E.Infrastructure;
using BackupConsole.E2E.Pages;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Lists;

/// <summary>How long a person waits for a list, from the click to what is drawn, beside the same question put to the database with nothing around it. It prints and judges no time.</summary>
public sealed partial class ListSpeed(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("BACKUPCONSOLE_LONG") == "1";
    private static readonly int Jobs = IsLong ? 1_100_000 : 20_000;
    private static readonly int Points = IsLong ? 100_000 : 2_000;
    private static readonly int Runs = IsLong ? 11 : 1;

    [Fact]
    public async Task Every_list_opens_filters_sorts_and_pages_however_long_it_is()
    {
        var console = await StartConsoleAsync();
        var session = await OpenBrowserAsync(console);
        await SignInPage.CreateAdministratorAsync(session, console.SignInLink);
        await console.Emulator.PauseAsync(isPaused: true, Cancelled);
        await session.Pages[0].CloseAsync();
        await console.KillAsync();
        await LongHistory.AddJobsAsync(console, Jobs, Cancelled);
        await LongHistory.AddRecoveryPointsAsync(console, Points, Cancelled);
        await console.StartAsync(Cancelled);
        await using var database = await ConsoleDatabase.OpenAsync(console, Cancelled);
        var vault = $"\"VaultName\" = '{LongHistory.Vault}' AND \"ConnectionId\" = '{LongHistory.Connection}'";
        await Eventually.SeesAsync("every recovery point of the vault", () => CountAsync(database, "RecoveryPoints", vault), count => count >= Points, Cancelled);

        var page = await session.OpenPageAsync("");
        await ConsolePage.ExpectLoadedAsync(page);
        Print("| List | Found | Rows drawn p50, ms | p95 | Total drawn p50, ms | p95 | Raw p50, ms | p95 |");
        Print("|---|---:|---:|---:|---:|---:|---:|---:|");
        var jobs = await CountAsync(database, "Jobs", "\"Kind\" = 0");
        var plan = await TextAsync(database, "SELECT \"BackupPlanId\" FROM \"Jobs\" WHERE \"BackupPlanId\" IS NOT NULL LIMIT 1");
        // An id, because a name can be a part of so many that nobody counts them.
        var resource = (await TextAsync(database, "SELECT \"ResourceArn\" FROM \"Jobs\" WHERE \"Kind\" = 0 AND \"ResourceType\" = 'EC2' LIMIT 1"))[^12..];
        var steps = ListStep.OfJobs(jobs, jobs / 100, plan, resource);
        await MeasureAsync(page, database, "Jobs", "Jobs", new ListStep("opened", "jobs", "\"Kind\" = 0", "\"CreatedAt\" DESC, \"Key\" DESC"), steps);
        foreach (var (name, list) in new[] { ("Vault", $"vaults/{LongHistory.Connection}/{LongHistory.Vault}"), ("Recovery points of the vault", $"recovery-points?connection={LongHistory.Connection}&vault={LongHistory.Vault}") })
        {
            var total = await CountAsync(database, "RecoveryPoints", vault);
            await MeasureAsync(page, database, "RecoveryPoints", name, new ListStep("opened", list, vault, "\"CreatedAt\" DESC, \"Key\" DESC"), ListStep.OfPoints(list, vault, total));
        }

        Assert.Empty(session.Errors);
    }

    [GeneratedRegex("of ([0-9,]+)$")]
    private static partial Regex Total();

    /// <summary>Each step begins at the list as it opens, which itself is opened from the overview.</summary>
    private static async Task MeasureAsync(IPage page, SqliteConnection database, string table, string list, ListStep opened, IEnumerable<ListStep> steps)
    {
        await MeasureAsync(page, database, table, list, "", opened);
        foreach (var step in steps)
        {
            await MeasureAsync(page, database, table, list, opened.Address, step);
        }
    }

    private static async Task MeasureAsync(IPage page, SqliteConnection database, string table, string list, string from, ListStep step)
    {
        var before = await CountAsync(database, table, step.Where);
        var raw = new List<double>();
        var (rows, total) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            await CountAsync(database, table, step.Where);
            await ReadPageAsync(database, table, step);
            raw.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            await GoAsync(page, from);
            await ComeToRestAsync(page);
            var seen = await GoAsync(page, step.Address);
            rows.Add(seen[0]);
            total.Add(seen[1]);
        }

        var range = await page.Locator(".pager [role=status]").InnerTextAsync();
        var found = long.Parse(Total().Match(range).Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Print(string.Create(CultureInfo.InvariantCulture, $"| {list}, {step.Name} | {found:N0} | {Percentile(rows, 0.5):0} | {Percentile(rows, 0.95):0} | {Percentile(total, 0.5):0} | {Percentile(total, 0.95):0} | {Percentile(raw, 0.5):0} | {Percentile(raw, 0.95):0} |"));

        // The console goes on reading meanwhile.
        Assert.InRange(found, before, await CountAsync(database, table, step.Where));
    }

    /// <summary>A person does not click in the moment in which a page appears.</summary>
    private static async Task ComeToRestAsync(IPage page) => await page.EvaluateAsync(
        """
        () => new Promise(resolve => {
          const wait = () => setTimeout(() => { watching.disconnect(); resolve(); }, 200);
          let rest = wait();
          const watching = new MutationObserver(() => {
            clearTimeout(rest);
            rest = wait();
          });
          watching.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        })
        """);

    /// <summary>Follows an address as a link does, until other rows than before have been drawn, and until what there is has been counted; the overview has neither.</summary>
    /// <returns>Milliseconds.</returns>
    private static Task<double[]> GoAsync(IPage page, string address) => page.EvaluateAsync<double[]>(
        """
        ([address, deadline]) => new Promise((resolve, reject) => {
          if (new URL(address, document.baseURI).href === location.href) {
            resolve([0, 0]);
            return;
          }

          // The first of a vault can be the first of all; then what the pager says of them differs.
          const range = () => document.querySelector('.pager [role=status]')?.textContent;
          const rows = () => range() && [range(), ...[...document.querySelectorAll('table.grid tbody :is(a[href], time, [title])')].map(part => part.href ?? part.dateTime ?? part.title)].join();
          const before = rows();
          const started = performance.now();
          let whenRows = null;
          let whenTotal = null;
          // Asked once a frame, right before it is drawn: watching each change would make each change slower.
          const look = () => {
            const areThere = () => !document.querySelector('[aria-busy=true]') && (address ? rows() && rows() !== before : !rows());
            whenRows ??= areThere() ? drawn() : null;
            whenTotal ??= whenRows && !range()?.includes('more than') ? drawn() : null;
            if (whenTotal) {
              Promise.all([whenRows, whenTotal]).then(resolve);
            } else {
              requestAnimationFrame(look);
            }
          };
          const drawn = () => new Promise(then => setTimeout(() => then(performance.now() - started)));
          requestAnimationFrame(look);
          setTimeout(() => reject(new Error(`${address} draws no other rows than ${before?.slice(0, 200)}, but ${rows()?.slice(0, 200)}`)), deadline);
          Blazor.navigateTo(address);
        })
        """,
        new object[] { address, Eventually.Deadline.TotalMilliseconds });

    private static async Task<long> CountAsync(SqliteConnection database, string table, string where)
    {
        await using var command = new SqliteCommand($"SELECT count(*) FROM \"{table}\" WHERE {where}", database);
        return (long)(await command.ExecuteScalarAsync(Cancelled))!;
    }

    private static async Task ReadPageAsync(SqliteConnection database, string table, ListStep step)
    {
        await using var command = new SqliteCommand(
            $"SELECT * FROM \"{table}\" WHERE \"Key\" IN (SELECT \"Key\" FROM \"{table}\" WHERE {step.Where} ORDER BY {step.Order} LIMIT 50 OFFSET {step.Skip})",
            database);
        await using var reader = await command.ExecuteReaderAsync(Cancelled);
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(Cancelled))
        {
            reader.GetValues(values);
        }
    }

    private static async Task<string> TextAsync(SqliteConnection database, string sql)
    {
        await using var command = new SqliteCommand(sql, database);
        return (string?)await command.ExecuteScalarAsync(Cancelled) ?? throw new InvalidOperationException($"Nothing is found by {sql}");
    }

    private static double Percentile(List<double> times, double share) => times.Order().ElementAt((int)Math.Ceiling(share * times.Count) - 1);

    private static void Print(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
