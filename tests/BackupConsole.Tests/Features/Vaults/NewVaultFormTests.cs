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
}
