using BackupConsole.Domain.Vaults;
using BackupConsole.Features.Vaults;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class NewVaultFormTests
{
    private static readonly NewVaultForm Filled = new() { Connection = "production", Name = "daily" };

    [Fact]
    public void A_filled_form_is_a_command()
    {
        var (command, problems) = (Filled with { EncryptionKeyArn = " ", Tags = [new("team", "payments")] }).Read();

        Assert.Empty(problems);
        Assert.Equal(("daily", null, "payments"), (command!.BackupVaultName, command.EncryptionKeyArn, command.BackupVaultTags["team"]));
    }

    [Fact]
    public void Each_mistake_is_a_problem_at_its_field()
    {
        var (command, problems) = new NewVaultForm { Name = "no blanks", EncryptionKeyArn = "key", Tags = [new("aws:x", "")] }.Read();

        Assert.Null(command);
        Assert.Equal(["Connection", "BackupVaultName", "EncryptionKeyArn", "BackupVaultTags"], problems.Select(problem => problem.Field));
    }

    [Fact]
    public void A_tag_key_that_is_given_twice_is_a_problem_and_not_an_exception() =>
        Assert.Single((Filled with { Tags = [new("team", "a"), new("team", "b")] }).Read().Problems);

    [Fact]
    public void What_is_typed_about_a_lock_counts_only_while_there_is_to_be_one()
    {
        var form = Filled with { Lock = new VaultLockForm { Least = "ninety" } };
        Assert.Equal((null, 0), (form.LockSettings, form.Read().Problems.Length));

        Assert.Equal("MinRetentionDays", Assert.Single((form with { Lock = form.Lock with { Mode = VaultLockMode.Governance } }).Read().Problems).Field);
    }

    [Theory]
    [InlineData(VaultLockMode.Governance, "", null)]
    [InlineData(VaultLockMode.Compliance, "3", 3)]
    public void A_grace_time_belongs_to_a_compliance_lock(VaultLockMode mode, string grace, int? expected) =>
        Assert.Equal(new VaultLockSettings(7, 365, expected), (Filled with { Lock = new VaultLockForm { Mode = mode, Least = "7", Most = "365", Grace = grace } }).LockSettings);
}
