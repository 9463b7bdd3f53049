using BackupConsole.Domain.Jobs;
using BackupConsole.Testing;
using BackupConsole.Ui.Values;

namespace BackupConsole.Tests.Ui.Values;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "abc…")]
    [InlineData("a\nb", "a b")]
    [InlineData("ab\U0001F600", "ab…")]
    public void A_text_is_cut_to_one_line_and_never_within_a_character(string? text, string expected) => Assert.Equal(expected, ShortText.Of(text, 3));

    [Theory]
    [InlineData("orders", "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "orders")]
    [InlineData(" ", "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "vol-1")]
    [InlineData(null, "not an arn", "not an arn")]
    [InlineData(null, null, "7")]
    public void A_job_is_called_by_its_resource(string? name, string? arn, string expected) =>
        Assert.Equal(expected, JobNames.Of(A.Job("7", JobState.Failed) with { ResourceName = name, ResourceArn = arn }));
}
