using BackupConsole.Ui;
using Bunit;

namespace BackupConsole.Tests.Ui;

public sealed class EmptyStateTests : BunitContext
{
    [Fact]
    public void It_says_what_this_is_and_offers_the_first_step()
    {
        var view = Render<EmptyState>(parameters => parameters
            .Add(state => state.Title, "No vaults yet")
            .Add(state => state.Text, "A vault keeps recovery points.")
            .AddChildContent("<button>Create vault</button>"));

        Assert.Equal("No vaults yet", view.Find("h2").TextContent);
        Assert.Equal("A vault keeps recovery points.", view.Find("p").TextContent);
        Assert.Equal("Create vault", view.Find("button").TextContent);
    }
}
