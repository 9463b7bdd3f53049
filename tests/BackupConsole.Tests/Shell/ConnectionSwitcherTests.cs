using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Shell;
using BackupConsole.Testing;
using Bunit;
using Fluxor;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Shell;

public sealed class ConnectionSwitcherTests : BunitContext
{
    private readonly Connection _one = A.Connection("one-eu-central-1");
    private readonly Connection _two = A.Connection("two-us-east-1");

    [Fact]
    public void All_connections_are_shown_until_one_is_chosen()
    {
        var switcher = Draw(_one, _two);

        Assert.Equal("All 2 connections", switcher.Find("summary .connection-name").TextContent);
        Assert.Equal(3, switcher.FindAll("a.menu-item").Count);
    }

    [Fact]
    public void Choosing_one_keeps_the_filters_of_the_page_and_returns_to_its_first_page()
    {
        var switcher = Draw(_one, _two);
        Services.GetRequiredService<NavigationManager>().NavigateTo("jobs?state=FAILED&page=3");

        switcher.WaitForAssertion(() => Assert.EndsWith(
            "jobs?state=FAILED&connection=two-us-east-1", switcher.FindAll("a.menu-item")[2].GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_chosen_one_is_named_and_marked()
    {
        var switcher = Draw(_one, _two);
        Services.GetRequiredService<NavigationManager>().NavigateTo("vaults?connection=one-eu-central-1");

        switcher.WaitForAssertion(() => Assert.Equal("one-eu-central-1", switcher.Find("summary .connection-name").TextContent));
        Assert.Equal("one-eu-central-1", switcher.Find("a[aria-current] span").TextContent);
    }

    [Fact]
    public async Task A_connection_whose_reads_fail_says_so()
    {
        var switcher = Draw(_one, _two);
        await Services.GetRequiredService<IStore>().InitializeAsync();
        var failing = new ConnectionSnapshot(_two, EstateClock.Wall(A.Time));
        failing = failing with { Errors = failing.Errors.Add(EstateRead.Vaults, new BackupError(BackupErrorKind.AccessDenied, "No.")) };

        Services.GetRequiredService<IDispatcher>().Dispatch(new EstateChangedAction(new EstateSnapshot([failing])));

        switcher.WaitForAssertion(() => Assert.Contains("some reads fail", switcher.FindAll("a.menu-item")[2].TextContent, StringComparison.Ordinal));
        Assert.Contains("not known yet", switcher.FindAll("a.menu-item")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_connection_leaves_nothing_to_choose() => Assert.Empty(Draw(_one).FindAll("details"));

    private IRenderedComponent<ConnectionSwitcher> Draw(params Connection[] connections)
    {
        Services.AddSingleton<IConnections>(new FakeConnections(connections));
        Services.AddShell();
        Services.AddFluxor(options => options.ScanTypes(typeof(EstateState), typeof(EstateReducers)));
        return Render<ConnectionSwitcher>();
    }
}
