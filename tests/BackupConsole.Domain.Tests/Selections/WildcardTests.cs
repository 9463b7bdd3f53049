using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Selections;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "*", true)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "a*", true)]
    [InlineData("abc", "*c", true)]
    [InlineData("abc", "a*c", true)]
    [InlineData("abc", "*b*", true)]
    [InlineData("abc", "a**c", true)]
    [InlineData("abcbc", "a*bc", true)]
    [InlineData("aab", "a*b*b", false)]
    [InlineData("abc", "ab", false)]
    [InlineData("abc", "A*", false)]
    [InlineData("a?c", "a?c", true)]
    [InlineData("abc", "a?c", false)]
    [InlineData("a\\c", "a\\*", true)]
    public void A_star_stands_for_any_text_and_nothing_else_has_a_meaning(string value, string pattern, bool isMet) =>
        Assert.Equal(isMet, new TagCondition(ConditionOperator.StringLike, "key", pattern).IsMetBy(value));
}
