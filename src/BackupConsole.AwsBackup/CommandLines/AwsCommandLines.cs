using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Amazon.Backup;
using BackupConsole.AwsBackup.Commands;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.Domain.CommandLines;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.CommandLines;

/// <summary>Writes the requests of the executors as calls of the AWS CLI, whose operations and members have the same names.</summary>
internal sealed partial class AwsCommandLines(IEnumerable<ICommandExecutor> executors, AwsConnectionCatalog connections) : ICommandLines
{
    private const string RequestSuffix = "Request";

    private readonly FrozenDictionary<Type, ICommandExecutor> _executors = executors.ToFrozenDictionary(executor => executor.CommandType);

    public ImmutableArray<string> LinesOf(ConnectionId connection, BackupCommand command, CommandShell shell) => connections.FindAws(connection) is { } aws
        ? [.. _executors[command.GetType()].RequestsOf(command).Select(request => LineOf(aws, request, shell))]
        : [];

    private static string LineOf(AwsConnection connection, AmazonBackupRequest request, CommandShell shell)
    {
        ImmutableArray<string> words =
        [
            "aws", "backup", OperationOf(request),
            "--region", connection.Region,
            .. connection.Endpoint is { } endpoint ? ["--endpoint-url", endpoint.AbsoluteUri] : Array.Empty<string>(),
            "--cli-input-json", RequestJson.Of(request),
        ];
        return string.Join(' ', words.Select(word => ShellWord.Of(word, shell)));
    }

    /// <summary>CreateBackupVaultRequest → create-backup-vault.</summary>
    private static string OperationOf(AmazonBackupRequest request) =>
        WordStart.Replace(request.GetType().Name[..^RequestSuffix.Length], "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart { get; }
}
