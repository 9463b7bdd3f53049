using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class KeyValueListTests : BunitContext
{
    [Fact]
    public void A_fact_without_a_value_is_a_dash()
    {
        var view = Render<KeyValueList>(parameters => parameters
            .AddChildContent<KeyValue>(row => row.Add(fact => fact.Key, "Vault").Add(fact => fact.Value, "daily"))
            .AddChildContent<KeyValue>(row => row.Add(fact => fact.Key, "Message")));

        Assert.Equal(["Vault", "Message"], view.FindAll("dl dt").Select(term => term.TextContent));
        Assert.Equal(["daily", "–"], view.FindAll("dl dd").Select(value => value.TextContent.Trim()));
    }
}
