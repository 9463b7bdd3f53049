using System.Collections.Immutable;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;

namespace BackupConsole.Features.Search;

/// <summary>Finds pages, actions and what the monitor sees of the estate by what somebody typed; without a call and without a query.</summary>
internal static class EstateSearch
{
    /// <summary>More of one kind would push the other kinds out of sight.</summary>
    private const int MostOfOneKind = 8;

    /// <param name="text">What was typed; nothing finds every page and action.</param>
    /// <param name="pages">The menu.</param>
    /// <param name="actions">What can be begun.</param>
    /// <param name="estate">What is alive.</param>
    /// <returns>Best first, and kinds together.</returns>
    public static ImmutableArray<SearchHit> Find(string text, IEnumerable<NavEntry> pages, IEnumerable<NavAction> actions, EstateSnapshot estate)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var everything = pages.OrderBy(page => page.Order).Select(page => new SearchHit("Page", page.Text, string.Empty, page.Href, page.Icon))
            .Concat(actions.Select(action => new SearchHit("Action", action.Text, string.Empty, action.Href, action.Icon)));
        if (words.Length > 0)
        {
            everything = everything.Concat(estate.Connections.SelectMany(ObjectsOf));
        }

        return
        [
            .. everything
                .Select(hit => (Hit: hit, Rank: SearchRank.Of(words, hit.Text, hit.Detail)))
                .Where(found => found.Rank is not null)
                .GroupBy(found => found.Hit.Kind)
                .OrderBy(kind => kind.Min(found => found.Rank))
                .SelectMany(kind => kind.OrderBy(found => found.Rank).Take(MostOfOneKind))
                .Select(found => found.Hit),
        ];
    }

    private static IEnumerable<SearchHit> ObjectsOf(ConnectionSnapshot seen)
    {
        var connection = seen.Connection;
        foreach (var vault in seen.Vaults)
        {
            yield return new SearchHit("Vault", vault.Name, $"{connection.Name} {vault.Arn}", ConsoleUrls.Vault(connection.Id, vault.Name), Glyph.Vaults);
        }

        foreach (var plan in seen.Plans)
        {
            yield return new SearchHit("Plan", plan.Name, $"{connection.Name} {plan.Arn}", ConsoleUrls.Plan(connection.Id, plan.Id), Glyph.Plans);
        }

        foreach (var resource in seen.Resources)
        {
            yield return new SearchHit("Resource", resource.Name, $"{connection.Name} {resource.Arn}", ConsoleUrls.Resource(connection.Id, resource.Arn), Glyph.Resources);
        }

        foreach (var job in seen.OpenJobs)
        {
            yield return new SearchHit("Job", job.Id, $"{job.ResourceName} {connection.Name} {job.ResourceArn}", ConsoleUrls.Job(connection.Id, job.Kind, job.Id), Glyph.Jobs);
        }
    }
}
