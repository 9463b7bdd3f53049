using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Arns;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>Reads the members that several of AWS's answers share.</summary>
internal static class SharedMembers
{
    // AWS sends text: "0.0", "42.5", for restores also "0.00%".
    public static double? Percent(string? text) =>
        double.TryParse(text?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    public static Domain.Lifecycles.Lifecycle? Lifecycle(Sdk.Lifecycle? lifecycle) => lifecycle is null
        ? null
        : new Domain.Lifecycles.Lifecycle(Days(lifecycle.MoveToColdStorageAfterDays), Days(lifecycle.DeleteAfterDays), lifecycle.OptInToArchiveForSupportedResources ?? false);

    public static ImmutableSortedDictionary<string, T> Map<T>(Dictionary<string, T>? map) =>
        map is null ? ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal) : map.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static string? VaultName(string? vaultArn) => Arn.TryParse(vaultArn, out var arn) ? arn.ResourceId : null;

    // AWS writes -1 for "never" in some answers.
    private static int? Days(long? days) => days is > 0 and <= int.MaxValue ? (int)days : null;
}
