using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class ByteSizesTests : BunitContext
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "0.98 KiB")]
    [InlineData(1024, "1 KiB")]
    [InlineData(1536, "1.5 KiB")]
    [InlineData(12_686_000, "12.1 MiB")]
    [InlineData(671_088_640, "640 MiB")]
    [InlineData(1_073_741_824, "1 GiB")]
    [InlineData(-2048, "-2 KiB")]
    [InlineData(long.MaxValue, "8 EiB")]
    public void A_size_has_at_most_three_digits_and_a_binary_unit(long bytes, string expected) =>
        Assert.Equal(expected.Replace(' ', '\u00a0'), ByteSizes.Format(bytes));

    [Fact]
    public void The_exact_number_is_shown_on_hover() =>
        Assert.Equal("1,536 bytes", Render<ByteSize>(parameters => parameters.Add(size => size.Bytes, 1536)).Find("span").GetAttribute("title"));

    [Fact]
    public void What_AWS_does_not_say_is_a_dash() =>
        Assert.Equal("–", Render<ByteSize>(parameters => parameters.Add(size => size.Bytes, null)).Find("span").TextContent);
}
