using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Operations;

/// <summary>What confirming bulk work would queue: shown first, and then the thing itself.</summary>
/// <param name="Items">Each with its connection; those that are left out say why.</param>
public sealed record DryRun(ImmutableArray<(ConnectionId Connection, NewOperationItem Item)> Items)
{
    public int Included { get; } = Items.Count(pair => pair.Item.Exclusion is null);

    /// <summary>The first that would be sent; null when nothing would be.</summary>
    public (ConnectionId Connection, BackupCommand Command)? First { get; } =
        Items.Where(pair => pair.Item.Exclusion is null).Select(pair => ((ConnectionId, BackupCommand)?)(pair.Connection, pair.Item.Command)).FirstOrDefault();

    /// <summary>Why some are left out, the commonest reason first.</summary>
    public ImmutableArray<(string Reason, ImmutableArray<string> Names)> Exclusions { get; } =
    [
        .. Items.Where(pair => pair.Item.Exclusion is not null).GroupBy(pair => pair.Item.Exclusion!, pair => pair.Item.Name)
            .Select(group => (group.Key, group.ToImmutableArray())).OrderByDescending(pair => pair.Item2.Length),
    ];

    /// <summary>One operation for each connection.</summary>
    /// <param name="submission">The attempt's id; the operations have ids that follow from it, so that a second click queues nothing more.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="nameOf">What people will call an operation of these items.</param>
    public ImmutableArray<NewOperation> Operations(Guid submission, OperationKind kind, Func<ImmutableArray<NewOperationItem>, string> nameOf) =>
    [
        .. Items.GroupBy(pair => pair.Connection, pair => pair.Item)
            .Select(group => new NewOperation(IdOf(submission, group.Key), kind, nameOf([.. group]), group.Key, [.. group])),
    ];

    private static Guid IdOf(Guid submission, ConnectionId connection) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{submission:N}\n{connection}")).AsSpan(0, 16));
}
