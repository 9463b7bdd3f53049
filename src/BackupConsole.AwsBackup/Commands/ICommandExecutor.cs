namespace BackupConsole.AwsBackup.Commands;

/// <summary>Carries out one type of command.</summary>
internal interface ICommandExecutor
{
    Type CommandType { get; }
}
