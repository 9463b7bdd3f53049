using System.Text.Json;
using BackupConsole.Domain.Commands;
using BackupConsole.Testing;

namespace BackupConsole.Domain.Tests.Commands;

public sealed class BackupCommandTests
{
    public static TheoryData<BackupCommand> Commands => [.. EveryCommand.All];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_comes_back_from_JSON_as_it_was(BackupCommand command)
    {
        var json = JsonSerializer.Serialize(command);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<BackupCommand>(json)));
        Assert.Equal(command.GetType(), JsonSerializer.Deserialize<BackupCommand>(json)!.GetType());
    }

    [Fact]
    public void Every_command_is_in_the_table_above() =>
        Assert.Equal(
            typeof(BackupCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BackupCommand)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
            Commands.Select(row => row.Data.GetType().Name).Order(StringComparer.Ordinal));
}
