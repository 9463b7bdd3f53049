using BackupConsole.Domain.Vaults.AccessPolicies;

namespace BackupConsole.Domain.Tests.Vaults;

public sealed class AccessPolicyRulesTests
{
    public static TheoryData<string> Templates => [.. AccessPolicyTemplates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_has_nothing_that_AWS_or_the_console_minds(string name) =>
        Assert.Empty(AccessPolicyRules.Check(AccessPolicyTemplates.All.Single(template => template.Name == name).Policy, "444455556666"));

    [Theory]
    [InlineData("{\n  \"Version\": \"2012-10-17\",\n  oops", 3, 3, "not JSON")]
    [InlineData("[]", 1, 1, "A policy is an object")]
    [InlineData("""{"Version":"2012-10-17","Statement":[]}""", 1, 37, "at least one statement")]
    [InlineData("""{"Version":"2020-01-01","Statement":{"Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*"}}""", 1, 12, "no policy version “2020-01-01”")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"No","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*"}}""", 1, 47, "Allow or Deny")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"backup:DeleteRecoveryPoint","Resource":"*"}}""", 1, 37, "either Principal or NotPrincipal")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":{"AWS":"bob"},"Action":"backup:DeleteRecoveryPoint","Resource":"*"}}""", 1, 73, "“bob” is no principal")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"backup:*","Resource":"*"}}""", 1, 79, "no wildcard")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*","Effekt":1}}""", 1, 123, "“Effekt” is not a member")]
    [InlineData("""{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*","Condition":[]}}""", 1, 135, "A condition is an object")]
    public void A_fault_is_named_with_its_line_and_column(string policy, int line, int column, string words)
    {
        var finding = AccessPolicyRules.Check(policy).First(finding => !finding.IsWarning);

        Assert.Equal((line, column), (finding.Line, finding.Column));
        Assert.Contains(words, finding.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_action_is_answered_with_the_nearest_known_one() =>
        Assert.Contains("backup:DeleteRecoveryPoint.", Assert.Single(AccessPolicyRules.Check(Deny("backup:DeletRecoveryPoint"))).Fix, StringComparison.Ordinal);

    [Fact]
    public void Locking_everybody_out_is_warned_of_and_not_refused()
    {
        var finding = Assert.Single(AccessPolicyRules.Check(Deny("backup:PutBackupVaultAccessPolicy")));

        Assert.True(finding.IsWarning);
        Assert.Contains("locks everybody out", finding.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_account_can_be_allowed_to_copy_in_and_nothing_else()
    {
        const string Policy = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"backup:DeleteRecoveryPoint","Resource":"*"}}""";

        Assert.Contains("Another account", Assert.Single(AccessPolicyRules.Check(Policy, "444455556666")).Rule, StringComparison.Ordinal);
        Assert.Empty(AccessPolicyRules.Check(Policy, "111122223333"));
    }

    [Fact]
    public void A_policy_that_is_too_long_is_refused() =>
        Assert.Contains("at most", Assert.Single(AccessPolicyRules.Check(new string(' ', AccessPolicyRules.MostBytes + 1))).Rule, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{ "b": 2, "a": 1 }""", true)]
    [InlineData("""{"a":1}""", """{"a":2}""", false)]
    [InlineData(null, null, true)]
    [InlineData(null, "{}", false)]
    [InlineData("oops", "oops", true)]
    [InlineData("oops", "{}", false)]
    public void Spaces_and_order_make_no_other_policy(string? one, string? other, bool areSame) => Assert.Equal(areSame, AccessPolicyRules.AreSame(one, other));

    private static string Deny(string action) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"{{action}}","Resource":"*"}]}""";
}
