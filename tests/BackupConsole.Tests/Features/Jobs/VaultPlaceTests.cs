using BackupConsole.Features.Jobs;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class VaultPlaceTests
{
    private const string Source = "arn:aws:backup:eu-central-1:111122223333:backup-vault:daily";

    [Theory]
    [InlineData(Source, "daily", "daily · eu-central-1")]
    [InlineData("not an ARN", "not an ARN", "not an ARN")]
    [InlineData(null, "–", "–")]
    public void A_vault_has_a_name_and_a_Region(string? vault, string name, string place)
    {
        Assert.Equal(name, VaultPlace.NameOf(vault));
        Assert.Equal(place, VaultPlace.Of(vault));
    }

    [Theory]
    [InlineData("arn:aws:backup:eu-central-1:111122223333:backup-vault:copies", null)]
    [InlineData("arn:aws:backup:eu-west-1:111122223333:backup-vault:copies", "eu-west-1")]
    [InlineData("arn:aws:backup:eu-central-1:444455556666:backup-vault:copies", "444455556666 · eu-central-1")]
    [InlineData("not an ARN", null)]
    public void Beside_another_it_is_told_only_where_it_is_elsewhere(string vault, string? place) => Assert.Equal(place, VaultPlace.Beside(vault, Source));
}
