using BackupConsole.Domain.SavedViews;

namespace BackupConsole.Domain.Tests.SavedViews;

public sealed class SavedViewRulesTests
{
    [Theory]
    [InlineData("Failed today", null)]
    [InlineData("  Failed today  ", null)]
    [InlineData("", "The view has no name.")]
    [InlineData("   ", "The view has no name.")]
    [InlineData("a\u0007b", "control character")]
    [InlineData("weekly", "You have a view of this name")]
    [InlineData(" WEEKLY ", "You have a view of this name")]
    public void A_name_is_judged(string name, string? rule)
    {
        var problems = SavedViewRules.ValidateName(name, ["Weekly"]);

        if (rule is null)
        {
            Assert.Empty(problems);
        }
        else
        {
            Assert.Contains(rule, Assert.Single(problems).Rule, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_name_has_at_most_60_characters(int length, bool isValid) => Assert.Equal(isValid, SavedViewRules.ValidateName(new string('a', length), []).IsEmpty);

    [Fact]
    public void Filters_that_are_no_address_any_more_are_refused()
    {
        Assert.Empty(SavedViewRules.ValidateQuery(new string('a', SavedViewRules.LongestQuery)));
        Assert.Single(SavedViewRules.ValidateQuery(new string('a', SavedViewRules.LongestQuery + 1)));
    }
}
