using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class ArnTextTests : BunitContext
{
    [Theory]
    [InlineData("arn:aws:backup:eu-central-1:123456789012:recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45", "80B-108B488B0D45")]
    [InlineData("short", "rt")]
    [InlineData("", "")]
    [InlineData("ab😀", "😀")]
    public void The_head_may_be_cut_and_the_tail_not_and_together_they_are_the_whole(string text, string tail)
    {
        var view = Render<ArnText>(parameters => parameters.Add(arn => arn.Text, text));

        Assert.Equal(text, view.Find(".arn-head").TextContent + view.Find(".arn-tail").TextContent);
        Assert.Equal(tail, view.Find(".arn-tail").TextContent);
        Assert.Equal(text, view.Find("[data-copy]").GetAttribute("data-copy"));
    }

    [Fact]
    public void The_copy_button_says_what_it_copies() =>
        Assert.Equal("Copy job id", Render<ArnText>(parameters => parameters.Add(arn => arn.Text, "j-1").Add(arn => arn.What, "job id")).Find("button").GetAttribute("aria-label"));
}
