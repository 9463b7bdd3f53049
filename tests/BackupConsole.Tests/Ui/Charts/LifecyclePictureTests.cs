using BackupConsole.Domain.Lifecycles;
using BackupConsole.Ui.Charts;
using Bunit;

namespace BackupConsole.Tests.Ui.Charts;

public sealed class LifecyclePictureTests : BunitContext
{
    [Theory]
    [InlineData(null, null, "warm", "Kept for ever in warm storage.")]
    [InlineData(null, 1, "warm deleted", "Warm storage for 1 day, then deleted.")]
    [InlineData(30, null, "warm cold", "Warm storage for 30 days, then cold storage for ever.")]
    [InlineData(30, 1200, "warm cold deleted", "Warm storage for 30 days, cold storage until day 1,200, then deleted.")]
    [InlineData(60, 30, "warm deleted", "Warm storage for 30 days, then deleted.")]
    public void The_bands_and_the_words_say_the_same(int? cold, int? delete, string bands, string words)
    {
        var picture = LifecyclePicture.Of(new Lifecycle(cold, delete));

        Assert.Equal(bands.Split(' '), picture.Bands.Select(band => band.Name));
        Assert.Equal(words, picture.Words);
        Assert.All(picture.Bands.Zip(picture.Bands.Skip(1)), pair => Assert.Equal(pair.First.ToDay, pair.Second.FromDay));
        Assert.Null(picture.Bands[^1].ToDay);
    }

    [Fact]
    public void The_ninety_days_are_on_the_axis_also_when_deletion_comes_too_early()
    {
        var picture = LifecyclePicture.Of(new Lifecycle(30, 60));

        Assert.Equal(120, picture.EarliestDeletion);
        Assert.True(picture.LastDay > 120);
    }

    [Fact]
    public void The_ribbon_says_in_words_and_in_a_table_what_it_draws()
    {
        var view = Render<LifecycleRibbon>(parameters => parameters.Add(ribbon => ribbon.Lifecycle, new Lifecycle(30, 365)));

        Assert.Equal("Warm storage for 30 days, cold storage until day 365, then deleted.", view.Find("svg[role=img]").GetAttribute("aria-label"));
        Assert.Equal(["Warm", "Cold", "Deleted"], view.FindAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal(3, view.FindAll("rect").Count);
    }
}
