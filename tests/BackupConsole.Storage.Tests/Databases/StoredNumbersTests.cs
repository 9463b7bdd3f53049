using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Storage.Databases;

namespace BackupConsole.Storage.Tests.Databases;

public sealed class StoredNumbersTests
{
    [Theory]
    [InlineData(typeof(JobKind), "Backup=0 Copy=1 Restore=2")]
    [InlineData(typeof(JobState), "Unrecognised=0 Created=1 Pending=2 Running=3 Aborting=4 Aborted=5 Completed=6 Failed=7 Expired=8 Partial=9")]
    [InlineData(typeof(RecoveryPointStatus), "Unrecognised=0 Creating=1 Completed=2 Available=3 Partial=4 Expired=5 Deleting=6 Stopped=7")]
    [InlineData(typeof(AuditState), "Intended=0 Succeeded=1 Failed=2 Denied=3 OutcomeUnknown=4")]
    [InlineData(typeof(ConsoleRole), "Viewer=0 Operator=1 Administrator=2")]
    public void The_number_that_stands_for_a_value_never_changes(Type type, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enum.GetNames(type).Select(name => $"{name}={(int)Enum.Parse(type, name)}")));

    [Theory]
    [InlineData("1970-01-01T00:00:00Z", 0)]
    [InlineData("2026-02-01T13:00:00.123456+01:00", 1_769_947_200_123_456)]
    [InlineData("1969-12-31T23:59:59.9999999Z", -1)]
    public void An_instant_is_stored_as_microseconds_of_UTC(string instant, long expected) =>
        Assert.Equal(expected, UtcMicroseconds.Of(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)));
}
