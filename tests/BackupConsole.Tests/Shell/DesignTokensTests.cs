using System.Globalization;
using System.Text.RegularExpressions;

namespace BackupConsole.Tests.Shell;

public sealed partial class DesignTokensTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository.Root, "wwwroot", "css", "tokens.css"));

    private static readonly Dictionary<string, string[]> Tokens = TokenPattern.Matches(Css)
        .ToDictionary(match => match.Groups["name"].Value, match => new[] { match.Groups["light"].Value, match.Groups["dark"].Value });

    private static readonly string[] Surfaces = ["bg", "surface", "raised", "hover", "selected"];
    private static readonly string[] States = ["ok", "running", "waiting", "warn", "fail", "expired", "unknown"];

    public static TheoryData<string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, double>();
        foreach (var surface in Surfaces)
        {
            pairs.Add("text", surface, 12);
            pairs.Add("muted", surface, 4.5);
            pairs.Add("accent", surface, 4.5);
            foreach (var state in States)
            {
                pairs.Add(state, surface, 4.5);
            }
        }

        foreach (var surface in Surfaces[..3])
        {
            pairs.Add("border-strong", surface, 3);
        }

        pairs.Add("text", "warn-tint", 7);
        pairs.Add("text", "fail-tint", 7);
        pairs.Add("muted", "fail-tint", 4.5);
        pairs.Add("warn", "warn-tint", 4.5);
        pairs.Add("fail", "fail-tint", 4.5);
        pairs.Add("on-accent", "accent", 4.5);
        pairs.Add("on-accent", "fail", 4.5);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_colour_stands_out_from_its_ground_in_both_themes(string ink, string ground, double least)
    {
        for (var theme = 0; theme < 2; theme++)
        {
            var ratio = Contrast(Tokens[ink][theme], Tokens[ground][theme]);
            Assert.True(ratio >= least, string.Create(CultureInfo.InvariantCulture, $"{ink} on {ground}, {(theme == 0 ? "light" : "dark")}: {ratio:0.00}, at least {least}"));
        }
    }

    [Fact]
    public void Black_on_white_has_the_contrast_that_WCAG_says() => Assert.Equal(21, Contrast("#000000", "#FFFFFF"), 2);

    [Fact]
    public void Every_variable_of_MudBlazor_is_set_from_ours()
    {
        var names = MudVariable.Matches(Css).Select(match => match.Groups["name"].Value).Distinct();

        Assert.Equal(212, names.Count());
    }

    [Theory]
    [InlineData("primary", "accent")]
    [InlineData("secondary", "muted")]
    [InlineData("tertiary", "expired")]
    [InlineData("info", "running")]
    [InlineData("success", "ok")]
    [InlineData("warning", "warn")]
    [InlineData("error", "fail")]
    [InlineData("dark", "text")]
    [InlineData("text-primary", "text")]
    [InlineData("surface", "surface")]
    [InlineData("divider", "border")]
    public void The_triples_of_MudBlazor_are_the_tokens(string palette, string token)
    {
        var found = Regex.Matches(Css, $@"--mud-palette-{palette}-rgb: (?<rgb>[^;]+);").Select(match => match.Groups["rgb"].Value).ToList();

        Assert.Equal([Triple(Tokens[token][0]), Triple(Tokens[token][1]), Triple(Tokens[token][1])], found);
    }

    [Fact]
    public void Colours_stand_in_the_tokens_and_nowhere_else()
    {
        var sheets = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "BackupConsole"), "*.razor.css", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "wwwroot", "css", "app.css"))
            .ToList();

        Assert.True(sheets.Count > 1);
        Assert.Empty(sheets.SelectMany(sheet => RawColour.Matches(File.ReadAllText(sheet)).Select(match => $"{sheet}: {match.Value}")));
    }

    private static double Contrast(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>https://www.w3.org/TR/WCAG22/#dfn-relative-luminance</summary>
    private static double Luminance(string hex)
    {
        var linear = Channels(hex).Select(channel => channel / 255.0).Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    private static IEnumerable<int> Channels(string hex) => [Convert.ToInt32(hex[1..3], 16), Convert.ToInt32(hex[3..5], 16), Convert.ToInt32(hex[5..7], 16)];

    private static string Triple(string hex) => string.Join(", ", Channels(hex));

    [GeneratedRegex(@"--(?<name>[a-z-]+): light-dark\((?<light>#[0-9A-F]{6}), (?<dark>#[0-9A-F]{6})\);")]
    private static partial Regex TokenPattern { get; }

    [GeneratedRegex(@"^\s*(?<name>--mud-[a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex MudVariable { get; }

    [GeneratedRegex(@"#[0-9A-Fa-f]{3,8}\b|\brgba?\(|\bhsla?\(")]
    private static partial Regex RawColour { get; }
}
