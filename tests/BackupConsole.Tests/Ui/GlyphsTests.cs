using System.Text.RegularExpressions;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Ui;

public sealed partial class GlyphsTests
{
    [Fact]
    public void Every_glyph_has_an_outline_of_its_own()
    {
        var outlines = Enum.GetValues<Glyph>().Select(Glyphs.PathOf).ToList();

        Assert.All(outlines, outline => Assert.Matches(PathData, outline));
        Assert.Equal(outlines.Count, outlines.Distinct().Count());
    }

    [GeneratedRegex(@"^M[\d\s.,a-zA-Z-]+$")]
    private static partial Regex PathData { get; }
}
