using BackupConsole.Domain.Estate;
using BackupConsole.Features.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class VaultsExportTests
{
    [Fact]
    public async Task The_file_holds_the_vaults_that_the_filters_leave()
    {
        var feed = new EstateFeed();
        feed.Begin([new(A.Connection(), EstateClock.Wall(A.Time)) { Vaults = [A.Vault("plain", 5), A.Vault("governed", 1) with { IsLocked = true }, A.Vault("bare") with { IsLocked = true }] }]);

        var lines = await ExportedLines.OfAsync(new VaultsExport(new FakeConnections(A.Connection()), feed), "?lock=governance&holds=points&page=2");

        Assert.StartsWith("BackupVaultName,Connection,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("governed,production-eu-central-1,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
    }
}
