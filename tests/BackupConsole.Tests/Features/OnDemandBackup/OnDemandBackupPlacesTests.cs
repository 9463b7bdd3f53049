using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Estate;
using BackupConsole.Features.OnDemandBackup;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.OnDemandBackup;

public sealed class OnDemandBackupPlacesTests
{
    private const string DefaultRole = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole";

    private static readonly ConnectionSnapshot Frankfurt = Of("frankfurt", "eu-central-1");
    private static readonly ConnectionSnapshot Virginia = Of("virginia", "us-east-1");

    [Theory]
    [InlineData("arn:aws:ec2:us-east-1:111122223333:volume/vol-1", "virginia")]
    [InlineData("arn:aws:ec2:ap-south-1:111122223333:volume/vol-1", null)]
    [InlineData("arn:aws:s3:::bucket", null)]
    public void An_ARN_picks_the_only_connection_of_its_account_and_Region(string text, string? expected)
    {
        Assert.True(Arn.TryParse(text, out var arn));

        Assert.Equal(expected, OnDemandBackupPlaces.ConnectionOf(arn, new EstateSnapshot([Frankfurt, Virginia]))?.Connection.Id.Value);
    }

    [Fact]
    public void Another_connection_takes_the_default_role_along_and_drops_a_vault_that_is_not_there()
    {
        var first = OnDemandBackupPlaces.Move(new OnDemandBackupForm(), null, Frankfurt) with { BackupVaultName = "only-in-frankfurt" };

        var moved = OnDemandBackupPlaces.Move(first, Frankfurt, Virginia);

        Assert.Equal(DefaultRole, first.IamRoleArn);
        Assert.Equal(("virginia", "", DefaultRole), (moved.Connection, moved.BackupVaultName, moved.IamRoleArn));
    }

    [Fact]
    public void A_role_that_somebody_pasted_stays() =>
        Assert.Equal("arn:aws:iam::111122223333:role/Mine", OnDemandBackupPlaces.Move(new OnDemandBackupForm { IamRoleArn = "arn:aws:iam::111122223333:role/Mine" }, Frankfurt, Virginia).IamRoleArn);

    private static ConnectionSnapshot Of(string id, string region) => new(A.Connection(id) with { Region = region }, EstateClock.Wall(A.Time)) { Vaults = [A.Vault()] };
}
