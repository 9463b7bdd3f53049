using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>Reads all that matches, a part at a time.</summary>
internal static class Inventories
{
    private const int Part = 1000;

    public static async IAsyncEnumerable<ImmutableArray<KnownRecoveryPoint>> ReadAllAsync(
        this IRecoveryPointInventory inventory, RecoveryPointQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var skip = 0; ; skip += Part)
        {
            var page = await inventory.SearchEstateAsync(query with { Skip = skip, Take = Part, CountAtMost = null }, cancellationToken);
            yield return page.Items;
            if (skip + Part >= page.Total)
            {
                yield break;
            }
        }
    }
}
