using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Features.Connections;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;

namespace BackupConsole.Tests.Features.Connections;

public sealed class ConnectionsExportTests
{
    [Fact]
    public async Task Each_read_says_whether_it_works_when_it_last_did_and_what_it_needs()
    {
        var feed = new EstateFeed();
        var refusal = new BackupError(BackupErrorKind.AccessDenied, "AWS refused it.", "AccessDeniedException", "request-9");
        feed.Begin([new(A.Connection(), EstateClock.Wall(A.Time)) { Errors = ImmutableSortedDictionary<EstateRead, BackupError>.Empty.Add(EstateRead.Vaults, refusal) }]);
        feed.Beat(A.Production, EstateRead.Plans, A.Time);

        var lines = await ExportedLines.OfAsync(new ConnectionsExport(new FakeConnections(A.Connection()), feed), "");

        Assert.Equal(ReadChecks.All.Length - 1, lines.Length - 1);
        Assert.Contains(lines, line => line.Contains(",Vaults and recovery points,false,,AWS refused it.,AccessDeniedException,request-9,backup:ListBackupVaults ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains($",Plans,true,{A.Time.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'},,,,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(",Credentials,,,,,,", StringComparison.Ordinal));
    }
}
