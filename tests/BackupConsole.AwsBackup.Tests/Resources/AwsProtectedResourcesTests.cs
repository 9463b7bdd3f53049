using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.AwsBackup.Tests.Resources;

public sealed class AwsProtectedResourcesTests
{
    private const string Volume = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";

    [Fact]
    public async Task A_resource_is_described_with_its_last_restore()
    {
        await using var server = await ScriptedServer.StartAsync();
        server.Always(200, $$"""
            {"ResourceArn":"{{Volume}}","ResourceType":"EBS","ResourceName":"ledger","LastBackupTime":1578560834,"LastBackupVaultArn":"arn:vault","LastRecoveryPointArn":"arn:point",
             "LatestRestoreExecutionTimeMinutes":12,"LatestRestoreJobCreationDate":1578570000,"LatestRestoreRecoveryPointCreationDate":1578550000}
            """);
        using var aws = new AwsUnderTest(server.Url);

        var found = await aws.Get<IProtectedResources>().GetAsync(AwsUnderTest.Person, Volume, TestContext.Current.CancellationToken);

        Assert.Equal((Volume, "EBS", "ledger", "arn:vault", "arn:point"), (found.Resource.ResourceArn, found.Resource.ResourceType, found.Resource.ResourceName, found.Resource.LastBackupVaultArn, found.Resource.LastRecoveryPointArn));
        Assert.Equal(
            (DateTimeOffset.FromUnixTimeSeconds(1578570000), TimeSpan.FromMinutes(12), DateTimeOffset.FromUnixTimeSeconds(1578550000)),
            (found.LatestRestoreJobCreatedAt, found.LatestRestoreDuration, found.LatestRestoreRecoveryPointCreatedAt));
        Assert.Contains("arn%3Aaws%3Aec2", server.Requests.Single().Target, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_recovery_points_of_a_resource_are_read_to_the_end_and_given_newest_first()
    {
        await using var server = await ScriptedServer.StartAsync();
        server
            .Next(200, """{"NextToken":"more","RecoveryPoints":[{"RecoveryPointArn":"arn:old","BackupVaultName":"a","Status":"EXPIRED","CreationDate":1578560000,"BackupSizeBytes":7}]}""")
            .Next(200, """{"RecoveryPoints":[{"RecoveryPointArn":"arn:new","BackupVaultName":"b","Status":"COMPLETED","CreationDate":1578570000,"EncryptionKeyArn":"arn:key"}]}""");
        using var aws = new AwsUnderTest(server.Url);

        var points = await aws.Get<IRecoveryPoints>().ListByResourceAsync(AwsUnderTest.Person, Volume, TestContext.Current.CancellationToken);

        Assert.Equal(["arn:new b Completed", "arn:old a Expired"], points.Select(point => $"{point.Arn} {point.VaultName} {point.Status}"));
        Assert.Equal((Volume, 7L, RecoveryPointStatus.Expired), (points[1].ResourceArn!, points[1].SizeInBytes, points[1].Status));
        Assert.Equal(2, server.Requests.Length);
    }
}
