using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Windows;
using BackupConsole.Storage.Auditing;
using BackupConsole.Storage.Tests.Databases;

namespace BackupConsole.Storage.Tests.Auditing;

public sealed class AuditRowTests
{
    /// <summary>Each with every property set: what is left at its default proves nothing.</summary>
    private static readonly ImmutableArray<BackupCommand> Samples =
    [
        new StartBackupJob("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "daily", "arn:aws:iam::111122223333:role/Backup")
        {
            Window = new BackupWindow(60, 120),
            Lifecycle = new Lifecycle(30, 120, true),
            RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("owner", "ann & \"bob\"").Add("Straße", "ü"),
            BackupOptions = ImmutableSortedDictionary<string, string>.Empty.Add("WindowsVSS", "enabled"),
            IsIndexed = true,
        },
        new StopBackupJob("4f0c"),
        new CreateBackupVault("daily", "arn:aws:kms:eu-central-1:111122223333:key/1")
        {
            BackupVaultTags = ImmutableSortedDictionary<string, string>.Empty.Add("owner", "ann"),
        },
    ];

    public static TheoryData<Type> CommandTypes() =>
        [.. typeof(BackupCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BackupCommand)) && !type.IsAbstract)];

    [Theory, MemberData(nameof(CommandTypes))]
    public void A_command_of_every_type_comes_back_as_it_was(Type type)
    {
        var command = Assert.Single(Samples, sample => sample.GetType() == type);
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
