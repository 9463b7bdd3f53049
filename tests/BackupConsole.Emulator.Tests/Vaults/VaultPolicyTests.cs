using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Tests.Vaults;

public sealed class VaultPolicyTests
{
    private const string Vault = "arn:aws:backup:eu-central-1:123456789012:backup-vault:nightly";
    private const string Session = "arn:aws:sts::123456789012:assumed-role/Operator/anna";
    private const string User = "arn:aws:iam::123456789012:user/anna";

    [Theory]
    [InlineData("*", User, true)]
    [InlineData("""{"AWS": "*"}""", User, true)]
    [InlineData("""{"AWS": "123456789012"}""", User, true)]
    [InlineData("""{"AWS": ["210987654321", "arn:aws:iam::123456789012:root"]}""", User, true)]
    [InlineData("""{"AWS": "arn:aws:iam::123456789012:user/anna"}""", User, true)]
    [InlineData("""{"AWS": "arn:aws:iam::123456789012:user/*"}""", User, true)]
    [InlineData("""{"AWS": "arn:aws:iam::123456789012:role/Operator"}""", Session, true)]
    [InlineData("""{"AWS": "arn:aws:iam::123456789012:role/service-role/Operator"}""", Session, true)]
    [InlineData("""{"AWS": "arn:aws:sts::123456789012:assumed-role/Operator/anna"}""", Session, true)]
    [InlineData("""{"AWS": "arn:aws:iam::123456789012:user/bert"}""", User, false)]
    [InlineData("""{"AWS": "arn:aws:iam::123456789012:role/Auditor"}""", Session, false)]
    [InlineData("""{"AWS": "210987654321"}""", User, false)]
    [InlineData("""{"Service": "backup.amazonaws.com"}""", User, false)]
    public void Statement_is_for_the_principals_that_it_names(string principal, string caller, bool expected)
    {
        var written = principal == "*" ? "\"*\"" : principal;

        var decision = Decide($$"""{"Effect": "Allow", "Principal": {{written}}, "Action": "backup:*", "Resource": "*"}""", caller);

        Assert.Equal(expected ? PolicyDecision.Allowed : PolicyDecision.Silent, decision);
    }

    [Theory]
    [InlineData("""  "Action": "backup:DeleteRecoveryPoint", "Resource": "*" """, true)]
    [InlineData("""  "Action": "BACKUP:deleterecoverypoint", "Resource": "*" """, true)]
    [InlineData("""  "Action": ["backup:Start*", "backup:Delete*"], "Resource": "*" """, true)]
    [InlineData("""  "Action": "backup:Delete*", "Resource": "arn:aws:backup:*:123456789012:backup-vault:n?ghtly" """, true)]
    [InlineData("""  "Action": "backup:Delete*", "Resource": "arn:aws:ec2:eu-central-1::snapshot/*" """, true)]
    [InlineData("""  "NotAction": "backup:StartCopyJob", "Resource": "*" """, true)]
    [InlineData("""  "Action": "*", "NotResource": "arn:aws:s3:::*" """, true)]
    [InlineData("""  "Action": "backup:DeleteBackupVault", "Resource": "*" """, false)]
    [InlineData("""  "NotAction": ["backup:Delete*"], "Resource": "*" """, false)]
    [InlineData("""  "Action": "*", "Resource": "arn:aws:backup:*:*:backup-vault:other" """, false)]
    [InlineData("""  "Action": "*", "NotResource": "arn:aws:backup:*" """, false)]
    public void Statement_covers_the_actions_and_resources_that_it_names(string rest, bool expected)
    {
        var decision = Decide($$"""{"Effect": "Deny", "Principal": "*", {{rest}}}""", User);

        Assert.Equal(expected ? PolicyDecision.Denied : PolicyDecision.Silent, decision);
    }

    [Theory]
    [InlineData("""{"StringEquals": {"aws:PrincipalOrgID": "o-emulator01"}}""", true)]
    [InlineData("""{"StringNotEquals": {"aws:PrincipalOrgID": ["o-emulator01"]}}""", false)]
    [InlineData("""{"StringEquals": {"aws:PrincipalAccount": "210987654321"}}""", false)]
    [InlineData("""{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Oper*"}}""", true)]
    [InlineData("""{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Oper*"}}""", false)]
    [InlineData("""{"StringLikeIfExists": {"aws:principalarn": "*Operator"}}""", true)]
    [InlineData("""{"StringEqualsIgnoreCase": {"aws:PrincipalArn": "ARN:AWS:IAM::123456789012:ROLE/OPERATOR"}}""", true)]
    public void Condition_that_is_understood_decides(string condition, bool expected)
    {
        var statement = $$"""{"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*", "Condition": {{condition}}}""";

        Assert.Equal(expected ? PolicyDecision.Denied : PolicyDecision.Silent, Decide(statement, Session));
    }

    [Theory]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}""")]
    [InlineData("""{"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}""")]
    [InlineData("""{"DateGreaterThan": {"aws:PrincipalArn": "2020-01-01"}}""")]
    public void What_is_not_understood_closes_the_vault(string condition)
    {
        var rest = $$""" "Principal": "*", "Action": "*", "Resource": "*", "Condition": {{condition}} """;

        Assert.Equal(PolicyDecision.Denied, Decide($$"""{"Effect": "Deny", {{rest}}}""", User));
        Assert.Equal(PolicyDecision.Silent, Decide($$"""{"Effect": "Allow", {{rest}}}""", User));
    }

    [Fact]
    public void Deny_outweighs_an_allow()
    {
        var decision = Decide(
            """
            [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"},
             {"Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:user/root"}, "Action": "backup:Delete*", "Resource": "*"}]
            """,
            User);

        Assert.Equal(PolicyDecision.Denied, decision);
    }

    private static PolicyDecision Decide(string statements, string caller) =>
        new VaultPolicy($$"""{"Version": "2012-10-17", "Statement": {{statements}}}""").Decide(new PolicyRequest(
            caller, "backup:DeleteRecoveryPoint", [Vault, "arn:aws:ec2:eu-central-1::snapshot/snap-1"]));
}
