using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Settings;

namespace BackupConsole.AwsBackup.Settings;

internal sealed class AwsGlobalSettings(AwsCalls calls) : IGlobalSettings
{
    public async Task<GlobalSettings> GetAsync(CallContext context, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context,
            "DescribeGlobalSettings",
            (clients, token) => clients.Backup.DescribeGlobalSettingsAsync(new DescribeGlobalSettingsRequest(), token),
            cancellationToken);
        return new GlobalSettings(SharedMembers.Map(answer.GlobalSettings), Answers.Instant(answer.LastUpdateTime));
    }
}
