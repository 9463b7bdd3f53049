using System.Collections;
using Amazon.Backup.Model;
using AWSSDK.Backup.Tests.Facts;
using AWSSDK.Backup.Tests.Samples;
using AWSSDK.Backup.Tests.Server;

namespace AWSSDK.Backup.Tests;

public sealed class PaginatorTests(RecordingServer server) : IClassFixture<RecordingServer>
{
    public static TheoryData<string> Paginators => [.. typeof(IBackupPaginatorFactory).GetMethods().Select(method => method.Name)];

    /// <summary>For the other seven AWS publishes no list of items.</summary>
    public static TheoryData<string, string> PaginatorsWithItems => [.. typeof(IBackupPaginatorFactory).GetMethods()
        .SelectMany(method => method.ReturnType.GetProperties().Select(property => (method.Name, property.Name)))
        .Where(pair => pair.Item2 != "Responses")];

    [Theory]
    [MemberData(nameof(Paginators))]
    public async Task Paginator_walks_through_all_pages(string operation)
    {
        var fact = OperationFact.Named(operation);
        using var client = server.CreateClient();
        var paginator = Paginator(client.Paginators, fact);
        var pages = new[] { Page(fact, "page 2"), Page(fact, "page 3"), Page(fact, null) };
        Array.ForEach(pages, server.Enqueue);

        var responses = await ReadAsync(paginator, "Responses");

        Assert.Equal(3, responses.Count);
        var tokenName = fact.Query.Single(pair => pair.Value == "NextToken").Key;
        Assert.Equal(
            ["NextToken:a/b c+\"é\"", "page 2", "page 3"],
            Enumerable.Range(0, 3).Select(_ => server.Take().Query.Single(pair => pair.Name == tokenName).Value));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(paginator, "Responses"));
    }

    [Theory]
    [MemberData(nameof(PaginatorsWithItems))]
    public async Task Paginator_hands_out_the_items_of_all_pages(string operation, string itemsName)
    {
        var fact = OperationFact.Named(operation);
        using var client = server.CreateClient();
        server.Enqueue(Page(fact, "page 2"));
        server.Enqueue("""{"NextToken":"page 3"}""");
        server.Enqueue(Page(fact, null));

        var items = await ReadAsync(Paginator(client.Paginators, fact), itemsName);

        Assert.Equal(4, items.Count);
        Assert.All(Enumerable.Range(0, 3), _ => server.Take());
    }

    private static object Paginator(IBackupPaginatorFactory factory, OperationFact fact) =>
        typeof(IBackupPaginatorFactory).GetMethod(fact.Name)!.Invoke(factory, [Sample.Of(fact.RequestType)])!;

    private static string Page(OperationFact fact, string? nextToken)
    {
        var page = Sample.Of(fact.ResponseType);
        fact.ResponseType.GetProperty("NextToken")!.SetValue(page, nextToken);
        return new ExpectedJson().Of(page);
    }

    private static async Task<IList> ReadAsync(object paginator, string property)
    {
        var items = new List<object>();
        var pages = paginator.GetType().GetProperty(property)!.GetValue(paginator)!;
        await foreach (var item in (IAsyncEnumerable<object>)pages)
        {
            items.Add(item);
        }

        return items;
    }
}
