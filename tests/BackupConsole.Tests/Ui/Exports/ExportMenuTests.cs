using BackupConsole.Ui.Exports;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Ui.Exports;

public sealed class ExportMenuTests : BunitContext
{
    [Theory]
    [InlineData(null, "?q=a")]
    [InlineData("http://localhost/calendar?q=a&zone=Asia%2FTokyo", "?q=a&zone=Asia%2FTokyo")]
    public void The_file_has_the_filters_of_the_page_or_of_the_address_that_says_more(string? address, string query)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("calendar?q=a");

        var menu = Render<ExportMenu>(parameters => parameters.Add(menu => menu.List, "calendar").Add(menu => menu.Address, address));

        Assert.Equal([$"export/calendar.csv{query}", $"export/calendar.json{query}"], menu.FindAll("a").Select(link => link.GetAttribute("href")));
    }
}
