using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Connections;

/// <summary>One line of the checklist.</summary>
/// <param name="Read">What the monitor reads.</param>
/// <param name="Name">Its name for a person.</param>
/// <param name="Purpose">What the console shows with it.</param>
/// <param name="Actions">The IAM actions that it needs.</param>
internal sealed record ReadCheck(EstateRead Read, string Name, string Purpose, ImmutableArray<string> Actions)
{
    /// <summary>AWS keeps wall time, so only a demo's clock is read.</summary>
    public bool IsMadeOf(Connection connection) => Read != EstateRead.Clock || connection.IsDemo;

    /// <summary>Why a read fails; null where it does not, as far as is known. Plans whose selections may not be read are half a success, which is not one.</summary>
    public static BackupError? ErrorOf(EstateRead read, ConnectionSnapshot? seen) =>
        seen?.Errors.GetValueOrDefault(read) ?? (read == EstateRead.Plans ? seen?.SelectionsError : null);
}
