using BackupConsole.E2E.Infrastructure;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackupConsole.E2E.Accessibility;

/// <summary>What keeps somebody from using what a page shows, in both themes, on a desk and on a telephone.</summary>
internal static class Faults
{
    private static readonly string[] Grave = ["serious", "critical"];

    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // A theme changes colours and nothing else.
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        List<string> faults = [];
        foreach (var look in Look.All)
        {
            await look.ApplyAsync(page);
            var found = await page.RunAxe(look.IsDark ? Colours : Everything);
            faults.AddRange(found.Violations.Where(violation => Grave.Contains(violation.Impact)).Select(violation => $"{look}: {Describe(violation)}"));
            var overflow = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - window.innerWidth");
            if (overflow > 0)
            {
                faults.Add($"{look}: {overflow} px wider than the window");
            }
        }

        return faults;
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))}";
}
