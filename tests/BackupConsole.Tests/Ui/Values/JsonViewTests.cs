using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class JsonViewTests : BunitContext
{
    [Theory]
    [InlineData("{\"a\":1}", "{\n  \"a\": 1\n}")]
    [InlineData("not json", "not json")]
    [InlineData("{\"a\":\"<b>ü</b>\"}", "{\n  \"a\": \"<b>ü</b>\"\n}")]
    public void Json_is_indented_and_shown_as_text(string json, string expected)
    {
        var view = Render<JsonView>(parameters => parameters.Add(raw => raw.Json, json));

        Assert.Equal(expected, view.Find("pre").TextContent.ReplaceLineEndings("\n"));
        Assert.Empty(view.FindAll("pre b"));
    }
}
