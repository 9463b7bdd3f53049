namespace BackupConsole.AwsBackup.Tests.Connections;

/// <summary>Tests that write the one credentials file, which therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ProfileTests
{
    public const string Name = "profiles";
}
