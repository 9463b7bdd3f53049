namespace BackupConsole.Storage.Tests.Databases;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
