using System.Reflection;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Features;
using BackupConsole.Security;
using BackupConsole.Shell;
using BackupConsole.Testing;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features;

/// <summary>Rules for every page that there is: they are found by their routes, so that a new one cannot be forgotten.</summary>
public sealed class EveryPageTests : FeatureContext
{
    private const string Controls = "button:not([disabled]), form";

    private static readonly Dictionary<string, string> RouteValues = new()
    {
        ["Connection"] = A.Production.Value,
        ["ConnectionKey"] = A.Production.Value,
        ["Id"] = "7",
        ["KindKey"] = "backup",
        ["Name"] = "Default",
        ["PlanId"] = "7",
        ["SelectionId"] = "selection-1",
        ["ResourceArn"] = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1",
        ["Vault"] = "Default",
        ["Arn"] = A.RecoveryPoint().Arn,
        ["OperationId"] = A.Operation().Operation.Id.ToString(),
    };

    public EveryPageTests()
        : base([.. typeof(FeatureList).Assembly.GetTypes().Where(type => IsOfFeature(type) && !type.IsNested && !type.IsGenericTypeDefinition)])
    {
        Services.AddFeatures();
        Services.AddSingleton<IRecoveryPoints>(Aws).AddSingleton<IBackupPlans>(Aws).AddSingleton<IProtectedResources>(Aws).AddSingleton<IRestoreMetadata>(Aws);
        Services.AddSingleton<IRegionSettings>(Aws).AddSingleton<IGlobalSettings>(Aws);
    }

    public static TheoryData<string> Pages => [.. Routed().Where(IsOfFeature).Select(page => page.FullName!)];

    [Fact]
    public void Every_page_belongs_to_a_feature_or_is_known_to_change_nothing() =>
        Assert.Equal(
            [typeof(ErrorPage), typeof(NotFoundPage), typeof(SignInPage)],
            Routed().Where(page => !IsOfFeature(page)).OrderBy(page => page.Name, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_viewer_can_press_everything_and_change_nothing(string page)
    {
        SignIn(ConsoleRole.Viewer);

        await PressEverythingAsync(page);

        Assert.Empty(Commands.Sent);
        Assert.Empty(Audit.Records);
        Assert.All(Operations.All, operation => Assert.Equal(A.Operation().Operation.State, operation.State));
    }

    [Fact]
    public async Task An_administrator_who_presses_everything_changes_something()
    {
        SignIn(ConsoleRole.Administrator);

        foreach (var page in Routed().Where(IsOfFeature))
        {
            await PressEverythingAsync(page.FullName!);
        }

        Assert.Contains(Commands.Sent, sent => sent.Command.Action == ConsoleAction.StopBackupJob);
    }

    private static bool IsOfFeature(Type type) => type.Namespace?.StartsWith(typeof(FeatureList).Namespace!, StringComparison.Ordinal) == true;

    private static IEnumerable<Type> Routed() => typeof(App).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any());

    /// <summary>Each control on a page drawn anew, and, where that opens a dialog, the dialog's form.</summary>
    private async Task PressEverythingAsync(string pageName)
    {
        var count = int.MaxValue;
        for (var index = 0; index < count; index++)
        {
            var page = await DrawAsync(typeof(App).Assembly.GetType(pageName)!);
            count = page.FindAll(Controls).Count;
            if (index < count)
            {
                // Found and pressed in one turn of the renderer: a page that is still loading is drawn anew in between.
                await page.InvokeAsync(() => page.FindAll(Controls).ElementAtOrDefault(index) is { } control ? PressAsync(control) : Task.CompletedTask);
                await page.InvokeAsync(() => page.FindAll("dialog form") is [var form, ..] ? form.SubmitAsync() : Task.CompletedTask);
            }

            await DisposeComponentsAsync();
        }
    }

    private static async Task PressAsync(AngleSharp.Dom.IElement control)
    {
        if (control.LocalName == "form")
        {
            await control.SubmitAsync();
        }
        else if (control.Attributes.Any(attribute => attribute.Name.StartsWith("blazor:onclick", StringComparison.Ordinal)))
        {
            await control.ClickAsync(new());
        }
    }

    private async Task<IRenderedComponent<IComponent>> DrawAsync(Type page)
    {
        var running = A.Job("7");
        Aws.Put(running);
        Aws.Vaults.Clear();
        Aws.Vaults.Add(A.Vault());
        Aws.Plans.Clear();
        Aws.Plans.Add(A.Plan("7", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] });
        await RememberAsync(running, A.Job("8", JobState.Failed));
        await Inventory.UpsertAsync(A.Production, [A.RecoveryPoint()], Xunit.TestContext.Current.CancellationToken);
        Aws.RecoveryPoints.Clear();
        Aws.RecoveryPoints.Add(A.RecoveryPoint());
        var (operation, items) = A.Operation();
        await Operations.AddAsync(operation, items, Xunit.TestContext.Current.CancellationToken);
        await SeeAsync(Known() with { OpenJobs = [running], Vaults = [A.Vault()], Plans = [Aws.Plans[0]], Resources = [A.Resource()], JobsVersion = 1 });
        var route = page.GetCustomAttribute<RouteAttribute>()!.Template;
        var values = page.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))).ToDictionary(property => property.Name, property => RouteValues[property.Name]);
        Navigation.NavigateTo(values.Aggregate(route, (address, value) => address.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal).Replace($"{{*{value.Key}}}", value.Value, StringComparison.Ordinal)));
        var drawn = Render(builder =>
        {
            builder.OpenComponent(0, page);
            foreach (var (name, value) in values)
            {
                builder.AddAttribute(1, name, value);
            }

            builder.CloseComponent();
        });
        await drawn.WaitForAssertionAsync(() => Assert.NotEmpty(drawn.FindAll("h1")), Patience);
        await drawn.WaitForAssertionAsync(() => Assert.Empty(drawn.FindAll(".skeleton")), Patience);
        return drawn;
    }
}
