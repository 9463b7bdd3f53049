using System.Text;
using Amazon;
using Amazon.Backup;
using Amazon.Backup.Model;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using AWSSDK.Backup.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace AWSSDK.Backup.Tests;

[Collection(nameof(ProcessWideSettings))]
public sealed class ProcessWideSettingsTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    [Fact]
    public async Task Collections_start_empty_and_unsent_where_the_process_asks_for_it()
    {
        Assert.Null(new ListBackupVaultsResponse().BackupVaultList);
        AWSConfigs.InitializeCollections = true;
        try
        {
            Assert.Empty(new ListBackupVaultsResponse().BackupVaultList);
            Assert.Empty(new BackupRule().RecoveryPointTags);

            using var client = server.CreateClient();
            await client.UpdateRegionSettingsAsync(new UpdateRegionSettingsRequest(), TestContext.Current.CancellationToken);
            Assert.Equal("{}", Encoding.UTF8.GetString(server.Take().Body));
        }
        finally
        {
            AWSConfigs.InitializeCollections = false;
        }
    }

    [Fact]
    public async Task Endpoint_region_and_credentials_can_come_from_the_environment()
    {
        var settings = new Dictionary<string, string>
        {
            ["AWS_ENDPOINT_URL_BACKUP"] = server.Address,
            ["AWS_REGION"] = RecordingServer.Region,
            ["AWS_ACCESS_KEY_ID"] = RecordingServer.AccessKey,
            ["AWS_SECRET_ACCESS_KEY"] = RecordingServer.SecretKey,
        };
        foreach (var (name, value) in settings)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        try
        {
            using var client = new AmazonBackupClient();
            await client.ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken);
            Assert.Equal("/backup-vaults/", server.Take().RawPath);
        }
        finally
        {
            foreach (var name in settings.Keys)
            {
                Environment.SetEnvironmentVariable(name, null);
            }
        }
    }

    [Fact]
    public async Task Client_can_be_registered_as_any_AWS_service_is()
    {
        var options = new AWSOptions { Credentials = new BasicAWSCredentials(RecordingServer.AccessKey, RecordingServer.SecretKey) };
        options.DefaultClientConfig.ServiceURL = server.Address;
        options.DefaultClientConfig.AuthenticationRegion = RecordingServer.Region;
        await using var services = new ServiceCollection().AddAWSService<IAmazonBackup>(options).BuildServiceProvider();

        await services.GetRequiredService<IAmazonBackup>().ListBackupVaultsAsync(new ListBackupVaultsRequest(), TestContext.Current.CancellationToken);

        Assert.Equal("/backup-vaults/", server.Take().RawPath);
    }
}
