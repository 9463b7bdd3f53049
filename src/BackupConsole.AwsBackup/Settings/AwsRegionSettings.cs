using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Settings;

internal sealed class AwsRegionSettings(AwsCalls calls) : IRegionSettings
{
    public async Task<ImmutableSortedDictionary<string, bool>> GetOptInAsync(CallContext context, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context,
            "DescribeRegionSettings",
            (clients, token) => clients.Backup.DescribeRegionSettingsAsync(new DescribeRegionSettingsRequest(), token),
            cancellationToken);
        return SharedMembers.Map(answer.ResourceTypeOptInPreference);
    }

    public async Task<ImmutableArray<string>> GetSupportedTypesAsync(CallContext context, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context,
            "GetSupportedResourceTypes",
            (clients, token) => clients.Backup.GetSupportedResourceTypesAsync(new GetSupportedResourceTypesRequest(), token),
            cancellationToken);
        return [.. answer.ResourceTypes ?? []];
    }
}
