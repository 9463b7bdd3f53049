using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Features.Settings;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;

namespace BackupConsole.Tests.Features.Settings;

public sealed class ServicesExportTests
{
    private readonly FakeAws _aws = new();
    private readonly EstateFeed _feed = new();

    public ServicesExportTests()
    {
        _aws.OptIn["S3"] = false;
        _feed.Begin([new(A.Connection(), EstateClock.Wall(A.Time)) { Resources = [A.Resource()], Known = [EstateRead.ResourceInventory] }]);
    }

    [Fact]
    public async Task Every_type_of_every_connection_has_a_line_with_its_switches()
    {
        var lines = await LinesAsync("");

        Assert.StartsWith("ResourceType,Connection,", lines[0], StringComparison.Ordinal);
        Assert.Contains("EBS,production-eu-central-1,111122223333,eu-central-1,true,true,,Yes,1,", lines);
        Assert.Contains("S3,production-eu-central-1,111122223333,eu-central-1,true,false,,No,0,", lines);
        Assert.Contains(lines, line => line.StartsWith("EBS,test-us-east-1,", StringComparison.Ordinal));
        Assert.DoesNotContain(await LinesAsync("?connection=production-eu-central-1"), line => line.Contains("test-us-east-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_that_AWS_refuses_has_a_line_that_says_why()
    {
        _aws.Calls.Refuse("DescribeRegionSettings", BackupErrorKind.AccessDenied);

        var lines = await LinesAsync("?connection=production-eu-central-1");

        Assert.Matches("^,production-eu-central-1,.*,\"?.+$", Assert.Single(lines.Skip(1)));
    }

    private Task<string[]> LinesAsync(string query) =>
        ExportedLines.OfAsync(new ServicesExport(_aws, new FakeConnections(A.Connection(), A.Connection("test-us-east-1")), _feed), query);
}
