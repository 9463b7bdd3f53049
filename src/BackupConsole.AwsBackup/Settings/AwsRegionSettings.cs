using System.Collections.Immutable;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;

namespace BackupConsole.AwsBackup.Settings;

internal sealed class AwsRegionSettings(AwsCalls calls) : IRegionSettings
{
    public async Task<RegionSettings> GetAsync(CallContext context, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context,
            "DescribeRegionSettings",
            (clients, token) => clients.Backup.DescribeRegionSettingsAsync(new DescribeRegionSettingsRequest(), token),
            cancellationToken);
        return new RegionSettings(SharedMembers.Map(answer.ResourceTypeOptInPreference), SharedMembers.Map(answer.ResourceTypeManagementPreference));
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
