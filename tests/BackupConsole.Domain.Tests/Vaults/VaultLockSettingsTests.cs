using BackupConsole.Domain.Vaults;

namespace BackupConsole.Domain.Tests.Vaults;

public sealed class VaultLockSettingsTests
{
    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(1, 36_500, 3, null)]
    [InlineData(0, null, null, "MinRetentionDays")]
    [InlineData(null, 36_501, null, "MaxRetentionDays")]
    [InlineData(null, null, 2, "ChangeableForDays")]
    [InlineData(10, 9, null, "MaxRetentionDays")]
    public void A_rule_that_is_broken_is_named_at_its_field(int? least, int? most, int? grace, string? field) =>
        Assert.Equal(field, new VaultLockSettings(least, most, grace).Validate().SingleOrDefault()?.Field);

    [Theory]
    [InlineData(7, true)]
    [InlineData(30, true)]
    [InlineData(6, false)]
    [InlineData(31, false)]
    [InlineData(null, false)]
    public void A_retention_fits_or_does_not(int? days, bool fits) => Assert.Equal(fits, new VaultLockSettings(7, 30, null).Allows(days));

    [Fact]
    public void For_ever_fits_a_lock_without_a_longest_retention() => Assert.True(new VaultLockSettings(7, null, null).Allows(null));
}
