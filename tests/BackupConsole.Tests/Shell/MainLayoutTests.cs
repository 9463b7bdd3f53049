using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Shell;
using BackupConsole.Ui;
using Bunit;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Shell;

public sealed class MainLayoutTests : BunitContext
{
    private readonly FixedConnections _connections = new();

    public MainLayoutTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(TimeProvider.System);
        Services.AddShell();
        Services.AddSingleton<EstateFeed>().AddScoped<EstateBeat>();
        Services.AddFluxor(options => options.ScanTypes(typeof(EstateState), typeof(EstateReducers)));
        Services.AddSingleton<IConnections>(_connections);
        Services.AddSingleton(new NavEntry(40, "Vaults", ConsoleUrls.Vaults, Glyph.Vaults));
        Services.AddSingleton(new NavEntry(10, "Overview", ConsoleUrls.Overview, Glyph.Overview));
        Services.AddSingleton(new TopBarEntry(1, typeof(Switcher)));
        AddAuthorization().SetAuthorized("ada");
    }

    [Fact]
    public void The_menu_holds_what_features_registered_in_their_order() =>
        Assert.Equal([("Overview", ""), ("Vaults", "vaults")], Draw().FindAll("nav[aria-label=Main] a").Select(link => (link.TextContent.Trim(), link.GetAttribute("href")!)));

    [Fact]
    public void Entries_of_a_group_stand_under_its_name()
    {
        Services.AddSingleton(new NavEntry(101, "Services", ConsoleUrls.Services, Glyph.Services) { Group = NavEntry.Settings });
        Services.AddSingleton(new NavEntry(100, "Connections", ConsoleUrls.Connections, Glyph.Connections) { Group = NavEntry.Settings });

        var group = Draw().Find("nav[aria-label=Main] .nav-group");

        Assert.Equal("Settings", group.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Connections", "Services"], group.QuerySelectorAll("a").Select(link => link.TextContent.Trim()));
    }

    [Fact]
    public void The_menu_marks_where_one_is_also_below_a_list()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("vaults/prod/daily");

        Assert.Equal("Vaults", Draw().Find("nav[aria-label=Main] a.active").TextContent.Trim());
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_demo_estate_is_called_one(bool isDemo, int banners)
    {
        _connections.All = [new Connection(new("c"), "c", "eu-central-1", isDemo) { AccountName = "c", CredentialSource = "environment" }];

        var view = Draw();

        Assert.Equal(banners, view.FindAll("[role=region]").Count);
        Assert.Equal(banners, view.FindAll(".badge").Count);
    }

    [Fact]
    public void The_person_can_sign_out_through_the_form_of_the_document()
    {
        var view = Draw();

        Assert.Equal("ada", view.Find(".person-name").TextContent);
        Assert.Equal("Sign out", view.Find("button[type=submit][form=sign-out]").TextContent.Trim());
    }

    [Fact]
    public void What_is_registered_for_the_top_bar_stands_there() => Assert.Equal("switcher", Draw().Find(".topbar-slot").TextContent.Trim());

    [Fact]
    public void Another_page_does_not_inherit_the_error_of_the_one_before()
    {
        var view = Draw(_ => throw new InvalidOperationException("broken"));
        Assert.Equal("This page stopped working", view.Find("main h1").TextContent);

        view.Render(parameters => parameters.Add(layout => layout.Body, builder => builder.AddMarkupContent(0, "<h1>Vaults</h1>")));

        Assert.Equal("Vaults", view.Find("main h1").TextContent);
    }

    private IRenderedComponent<MainLayout> Draw(RenderFragment? body = null) =>
        Render<MainLayout>(parameters => parameters.Add(layout => layout.Body, body ?? (builder => builder.AddMarkupContent(0, "<h1>Page</h1>"))));

    private sealed class FixedConnections : IConnections
    {
        public ImmutableArray<Connection> All { get; set; } = [];

        public Connection? Find(ConnectionId id) => All.FirstOrDefault(connection => connection.Id == id);
    }

    private sealed class Switcher : ComponentBase
    {
        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => builder.AddContent(0, "switcher");
    }
}
