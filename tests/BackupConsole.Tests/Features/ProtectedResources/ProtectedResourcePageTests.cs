using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Resources;
using BackupConsole.Features.ProtectedResources;
using BackupConsole.Testing;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.ProtectedResources;

public sealed class ProtectedResourcePageTests : FeatureContext
{
    private const string Arn = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1";

    public ProtectedResourcePageTests()
        : base(typeof(ProtectedResourcesState), typeof(ProtectedResourcesReducers), typeof(ProtectedResourcesEffects)) =>
        Services.AddSingleton<Coverages>().AddSingleton<IProtectedResources>(Aws).AddSingleton<IRecoveryPoints>(Aws);

    [Fact]
    public async Task AWS_is_asked_for_the_resource_and_its_recovery_points()
    {
        Aws.ProtectedResources.Add(new(new ProtectedResource(Arn, "EBS", "volume-1", A.Time.AddHours(-3), null, null))
        {
            LatestRestoreJobCreatedAt = A.Time.AddDays(-9),
            LatestRestoreDuration = TimeSpan.FromMinutes(12),
        });
        Aws.RecoveryPoints.Add(A.RecoveryPoint());

        var page = await DrawAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("in 12 min", page.Find(".summary").TextContent, StringComparison.Ordinal), Patience);
        await page.WaitForAssertionAsync(() => Assert.Contains("snap-1", page.Find("tbody").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal($"backup/new?connection=production-eu-central-1&resource={Uri.EscapeDataString(Arn)}", page.Find(".page-actions a").GetAttribute("href"));
    }

    [Fact]
    public async Task What_was_never_backed_up_is_said_and_is_no_failure()
    {
        var page = await DrawAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("has never backed this resource up", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public async Task The_plans_that_choose_it_say_why()
    {
        var page = await DrawAsync("?tab=plans");

        await page.WaitForAssertionAsync(() => Assert.Contains("Matched by arn:aws:ec2:*.", page.Find("tbody").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("plans/production-eu-central-1/1/selections/selection-1", page.Find("tbody td a").GetAttribute("href"));
        Assert.Contains("2026-11-23T05:00", page.Find("tbody").InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_jobs_come_from_the_history()
    {
        await RememberAsync(A.Job("1", JobState.Completed), A.Job("2", JobState.Failed));

        var page = await DrawAsync("?tab=jobs");

        await page.WaitForAssertionAsync(() => Assert.Equal(["1"], page.FindAll("tbody th a").Select(link => link.TextContent)), Patience);
    }

    [Fact]
    public async Task Its_tags_are_text()
    {
        var page = await DrawAsync("?tab=tags");

        Assert.Contains("<img src=x>", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("img"));
    }

    private async Task<IRenderedComponent<ProtectedResourcePage>> DrawAsync(string query = "")
    {
        var resource = A.Resource() with { Tags = A.Resource().Tags.Add("name", "<img src=x>") };
        await SeeAsync(Known() with
        {
            Plans = [A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "arn:aws:ec2:*")] }],
            Resources = [resource],
            OptIn = Known().OptIn.Add("EBS", true),
        });
        Navigation.NavigateTo("resources/production-eu-central-1/any" + query);
        return Render<ProtectedResourcePage>(parameters => parameters.Add(page => page.ConnectionKey, "production-eu-central-1").Add(page => page.Arn, Arn));
    }
}
