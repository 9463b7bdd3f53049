using System.Reflection;
using System.Text;
using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Journeys;

/// <summary>docs/operations.md: which page and action use an operation, and which journey drives it. With BACKUPCONSOLE_DOCUMENTS=1 it is written anew.</summary>
public sealed class OperationsDocument
{
    private const string Head = """
        # Which page uses which operation

        Written from the journeys in `e2e/Journeys` (`BACKUPCONSOLE_DOCUMENTS=1 dotnet run --project e2e -- -class '*OperationsDocument'`), and compared with them by a test. A journey
        ends well only when the emulator's request log holds each of its operations, sent by the console meanwhile, and when the page has shown what AWS answered: a field that the emulator was
        told to change ([`changedField`](faults.md)), or, where the console shows nothing of the answer, its refusal.

        | Operation | Page | Action | Journey |
        |---|---|---|---|

        """;

    private static readonly string Document = Path.Combine(Repository.Root, "docs", "operations.md");

    private static IEnumerable<(DrivesAttribute Drives, string Journey)> Driven =>
        from journey in typeof(Journey).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Journey)))
        from test in journey.GetMethods()
        from drives in test.GetCustomAttributes<DrivesAttribute>()
        orderby drives.Operation, journey.Name
        select (drives, journey.Name);

    [Fact]
    public void Every_operation_has_a_journey() => Assert.Empty(FirstOperations.All.Except(Driven.Select(driven => driven.Drives.Operation)));

    [Fact]
    public async Task The_document_says_what_the_journeys_drive()
    {
        var text = new StringBuilder(Head);
        foreach (var (drives, journey) in Driven)
        {
            text.Append('|').AppendJoin('|', [$" `{drives.Operation}` ", $" {drives.Page} ", $" {drives.Action} ", $" {journey} "]).Append("|\n");
        }

        if (Environment.GetEnvironmentVariable("BACKUPCONSOLE_DOCUMENTS") == "1")
        {
            await File.WriteAllTextAsync(Document, text.ToString(), TestContext.Current.CancellationToken);
        }

        Assert.Equal(text.ToString(), await File.ReadAllTextAsync(Document, TestContext.Current.CancellationToken));
    }
}
