using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// What a copy waits for, as CREATED: its resource, and a place among the copies that run at once. Those of the types that AWS Backup
/// manages in full are limited, from one Region of an account to another; where that many run, a vault with few of its own still takes
/// some (https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html).
/// </summary>
internal static class CopyQueue
{
    private const int MostBetweenRegions = 100;
    private const int FewOfAVault = 5;

    /// <returns>When nothing is in the copy's way any more.</returns>
    public static DateTimeOffset FreeAt(Session session, CopyOrder order) => FreeAt(session, order, PlaceAt(session, order));

    /// <param name="placeAt">When its composite, which has one place for itself and its members, has got it.</param>
    public static DateTimeOffset FreeAt(Session session, CopyOrder order, DateTimeOffset placeAt)
    {
        var resourceAt = JobStore.FreeAt(session, order.Account, order.Region, order.ResourceArn, order.CreatedAt);
        return resourceAt > placeAt ? resourceAt : placeAt;
    }

    /// <remarks>Every copy before it has its end already, so the place comes free when all but so many of them are over, waiting ones included.</remarks>
    public static DateTimeOffset PlaceAt(Session session, CopyOrder order)
    {
        if (!SupportedResourceTypes.IsFullyManaged(order.ResourceType))
        {
            return DateTimeOffset.MinValue;
        }

        var (_, region, _) = VaultArn.Parts(order.DestinationVaultArn);
        var between = JobStore.CopyEnd(session, order, $"arn:aws:backup:{region}:*", MostBetweenRegions);
        return between == DateTimeOffset.MinValue ? between : Earlier(between, JobStore.CopyEnd(session, order, order.DestinationVaultArn, FewOfAVault));
    }

    private static DateTimeOffset Earlier(DateTimeOffset first, DateTimeOffset second) => first < second ? first : second;
}
