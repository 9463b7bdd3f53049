using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Commands;

public sealed class SelectionCommandTests
{
    private const string Role = "arn:aws:iam::111122223333:role/Backup";

    private static readonly SelectionTerms Everything = new() { Resources = ["*"] };

    [Fact]
    public void Valid_commands_have_no_problem()
    {
        Assert.Empty(new CreateBackupSelection("plan", "all", Role, Everything).Validate());
        Assert.Empty(new ReplaceBackupSelection("plan", "id", "all", "all-2", Role, Everything).Validate());
        Assert.Empty(new DeleteBackupSelection("plan", "id").Validate());
    }

    [Fact]
    public void What_replaces_a_selection_needs_another_name() =>
        Assert.Equal("SelectionName", Assert.Single(new ReplaceBackupSelection("plan", "id", "all", "all", Role, Everything).Validate()).Field);

    [Fact]
    public void The_selections_of_a_managed_plan_stay_as_they_are()
    {
        Assert.Equal("PlanId", Assert.Single(new CreateBackupSelection("aws/efs/1", "all", Role, Everything).Validate()).Field);
        Assert.Equal("PlanId", Assert.Single(new DeleteBackupSelection("orgs/1", "id").Validate()).Field);
    }

    [Fact]
    public void Every_field_at_fault_is_named() =>
        Assert.Equal(["SelectionName", "IamRoleArn", "Resources"], new CreateBackupSelection("plan", "", "", new SelectionTerms()).Validate().Select(problem => problem.Field));

    [Theory]
    [InlineData("daily", "daily-2")]
    [InlineData("daily-2", "daily-3")]
    [InlineData("daily-x", "daily-x-2")]
    [InlineData("12345678901234567890123456789012345678901234567890", "123456789012345678901234567890123456789012345678-2")]
    [InlineData("a-2147483647", "a-2147483647-2")]
    public void The_next_name_is_a_valid_one(string name, string next)
    {
        Assert.Equal(next, ReplaceBackupSelection.NameAfter(name));
        Assert.Empty(SelectionRules.ValidateName(next));
    }
}
