using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class StateChipTests : BunitContext
{
    [Fact]
    public void A_word_always_stands_beside_the_shape()
    {
        var view = Render<StateChip>(parameters => parameters.Add(chip => chip.Look, new StateLook(StateTone.Fail, "Failed")));

        Assert.Equal("Failed", view.Find(".chip").TextContent.Trim());
        Assert.Equal("true", view.Find("svg").GetAttribute("aria-hidden"));
        Assert.Contains("tone-fail", view.Find(".chip").ClassList);
    }

    [Fact]
    public void Every_tone_has_a_shape_and_a_class_of_its_own()
    {
        var tones = Enum.GetValues<StateTone>();

        Assert.Equal(tones.Length, tones.Select(tone => Render<StateShape>(parameters => parameters.Add(shape => shape.Tone, tone)).Markup).Distinct().Count());
        Assert.Equal(tones.Length, tones.Select(tone => tone.CssClass()).Distinct().Count());
    }
}
