using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Monitoring;

public sealed class BackupRolesTests
{
    private const string Mine = "arn:aws:iam::111122223333:role/Backup";
    private const string Theirs = "arn:aws:iam::777788889999:role/Backup";
    private const string Default = "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole";

    private static readonly ConnectionSnapshot Connection = new(A.Connection(), EstateClock.Wall(A.Time));
    private static readonly ConnectionSnapshot NobodyKnowsWhere = new(A.Connection() with { AccountId = null }, EstateClock.Wall(A.Time));

    [Theory]
    [InlineData(Mine, Mine)]
    [InlineData(Theirs, Default)]
    [InlineData(null, Default)]
    [InlineData("", Default)]
    [InlineData("no ARN", "no ARN")]
    public void The_earlier_role_is_taken_where_it_can_be_assumed_again(string? earlier, string expected) =>
        Assert.Equal(expected, BackupRoles.LikeEarlier(Connection, earlier));

    [Fact]
    public void Nothing_is_said_of_a_role_while_the_account_is_not_known()
    {
        Assert.Equal(Theirs, BackupRoles.LikeEarlier(NobodyKnowsWhere, Theirs));
        Assert.Equal(Theirs, BackupRoles.LikeEarlier(null, Theirs));
        Assert.Null(BackupRoles.LikeEarlier(NobodyKnowsWhere, null));
        Assert.Null(BackupRoles.ProblemOf(NobodyKnowsWhere, Theirs));
    }

    [Fact]
    public void A_role_of_another_account_is_a_problem_that_names_both()
    {
        var problem = BackupRoles.ProblemOf(Connection, Theirs);

        Assert.Contains("777788889999", problem?.Rule, StringComparison.Ordinal);
        Assert.Contains("111122223333", problem?.Fix, StringComparison.Ordinal);
        Assert.Null(BackupRoles.ProblemOf(Connection, Mine));
        Assert.Null(BackupRoles.ProblemOf(Connection, "no ARN"));
    }

    [Fact]
    public void The_default_role_is_of_the_partition_that_the_caller_is_in()
    {
        var china = Connection with { Identity = new CallerIdentity("111122223333", "arn:aws-cn:iam::111122223333:user/ada", "AIDA") };

        Assert.Equal("arn:aws-cn:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole", BackupRoles.DefaultOf(china));
    }
}
