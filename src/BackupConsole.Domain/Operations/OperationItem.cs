using System.Buffers.Binary;
using System.Security.Cryptography;
using BackupConsole.Domain.Commands;

namespace BackupConsole.Domain.Operations;

/// <summary>One item of a bulk operation.</summary>
/// <param name="OperationId">Which operation.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Name">What it is about, for a person; the command's target says it exactly.</param>
/// <param name="Command">What is sent.</param>
public sealed record OperationItem(Guid OperationId, int Number, string Name, BackupCommand Command)
{
    public OperationItemState State { get; init; }

    /// <summary>Counts the intents of this item, from 0: a repeated attempt has the same one while the outcome is unknown, and the next one after a refusal.</summary>
    public int Attempt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it failed, was skipped or is not known, for a person.</summary>
    public string? Reason { get; init; }

    /// <summary>AWS's code for <see cref="Reason"/>.</summary>
    public string? ErrorCode { get; init; }

    public string? RequestId { get; init; }

    /// <summary>
    /// The submission under which it is sent. It follows from the operation, the item and the attempt alone, so that a console that was killed after sending
    /// and before noting it finds its own intent in the audit log, and asks AWS what became of it instead of sending again.
    /// </summary>
    public Guid Submission
    {
        get
        {
            Span<byte> name = stackalloc byte[24];
            OperationId.TryWriteBytes(name);
            BinaryPrimitives.WriteInt32BigEndian(name[16..], Number);
            BinaryPrimitives.WriteInt32BigEndian(name[20..], Attempt);
            return new Guid(SHA256.HashData(name).AsSpan(0, 16));
        }
    }
}
