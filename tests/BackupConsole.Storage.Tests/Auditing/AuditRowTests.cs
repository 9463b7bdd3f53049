using System.Text.Json;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Storage.Auditing;
using BackupConsole.Storage.Tests.Databases;
using BackupConsole.Testing;

namespace BackupConsole.Storage.Tests.Auditing;

public sealed class AuditRowTests
{
    public static TheoryData<Type> CommandTypes() =>
        [.. typeof(BackupCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BackupCommand)) && !type.IsAbstract)];

    [Theory, MemberData(nameof(CommandTypes))]
    public void A_command_of_every_type_comes_back_as_it_was(Type type)
    {
        var command = Assert.Single(EveryCommand.All, sample => sample.GetType() == type);
        Assert.All(
            type.GetProperties().Where(property => property.CanWrite),
            property => Assert.False(JsonSerializer.Serialize(property.GetValue(command)) is "null" or "{}" or "false" or "0", $"{property.Name} of the sample is not set."));

        var record = new AuditRecord(new IntentId("1"), DateTimeOffset.UnixEpoch, new Actor("ann", ConsoleRole.Operator), new ConnectionId("production"), command);
        var stored = AuditRow.From(record).ToRecord().Command;

        Assert.IsType(type, stored);
        Assert.All(
            type.GetProperties().Where(property => property.CanWrite),
            property => Facts.AssertSame(property.GetValue(command), property.GetValue(stored)));
    }
}
