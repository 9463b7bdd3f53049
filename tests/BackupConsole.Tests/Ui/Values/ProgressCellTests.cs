using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class ProgressCellTests : BunitContext
{
    [Theory]
    [InlineData(null, "–", "width:0%")]
    [InlineData(0.0, "0%", "width:0%")]
    [InlineData(41.9, "41%", "width:41%")]
    [InlineData(99.99, "99%", "width:99%")]
    [InlineData(100.0, "100%", "width:100%")]
    [InlineData(140.0, "100%", "width:100%")]
    [InlineData(-3.0, "0%", "width:0%")]
    public void The_percentage_is_whole_and_full_only_at_the_end(double? percent, string text, string style)
    {
        var view = Render<ProgressCell>(parameters => parameters.Add(cell => cell.Percent, percent));

        Assert.Equal(text, view.Find(".progress-text").TextContent);
        Assert.Equal(style, view.Find(".progress-fill").GetAttribute("style"));
    }

    [Fact]
    public void A_screen_reader_gets_a_progress_bar_with_a_value()
    {
        var view = Render<ProgressCell>(parameters => parameters.Add(cell => cell.Percent, 41.9).Add(cell => cell.Label, "Backup of orders-db"));

        var bar = view.Find("[role=progressbar]");
        Assert.Equal("41", bar.GetAttribute("aria-valuenow"));
        Assert.Equal("Backup of orders-db", bar.GetAttribute("aria-label"));
    }

    [Fact]
    public void Bytes_stand_beside_the_bar_where_they_are_known()
    {
        var view = Render<ProgressCell>(parameters => parameters.Add(cell => cell.Percent, 50).Add(cell => cell.BytesDone, 1024).Add(cell => cell.BytesTotal, 2048));

        Assert.Equal("1\u00a0KiB of 2\u00a0KiB", view.Find(".progress-bytes").TextContent);
    }
}
