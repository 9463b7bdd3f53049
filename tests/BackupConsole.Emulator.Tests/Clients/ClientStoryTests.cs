using BackupConsole.Emulator.Admin;
using BackupConsole.Emulator.Contract;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Emulator.Tests.Clients;

public sealed class ClientStoryTests(ClientStories stories) : IClassFixture<ClientStories>
{
    private static readonly string[] CredentialErrors = ["ExpiredTokenException", "InvalidSignatureException", "UnrecognizedClientException"];

    public static TheoryData<string> Clients => [.. IndependentClient.All.Select(client => client.Name)];

    [Theory]
    [MemberData(nameof(Clients))]
    public void Story_comes_to_its_end(string client)
    {
        var run = stories.Runs[client];

        Assert.True(run.Problem is null, $"{client} {run.Version}: {run.Problem}");
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_operation_of_the_seed_list_succeeds_unless_the_client_lacks_it(string client)
    {
        var missing = SeedOperations.All.Where(operation => !stories.Runs[client].Succeeded(operation));

        Assert.Equal(LackedOperations.All.Where(lacked => lacked.Client == client).Select(lacked => lacked.Operation).Order(StringComparer.Ordinal), missing);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_request_is_the_clients_own(string client)
    {
        var run = stories.Runs[client];

        Assert.NotEmpty(run.Requests);
        Assert.All(run.Requests, request => Assert.StartsWith(run.Client.UserAgent, request.UserAgent, StringComparison.Ordinal));
    }

    /// <remarks>The emulator is strict: whoever has an account here has a key that it knows, and the signature was right.</remarks>
    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_signature_is_verified_and_only_wrong_credentials_are_refused(string client)
    {
        var refused = stories.Runs[client].Requests.Where(request => request.AccountId is null).ToList();

        Assert.Equal(CredentialErrors, refused.Select(request => request.Error).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void No_answer_is_a_fault_of_the_emulator(string client) =>
        Assert.DoesNotContain(stories.Runs[client].Requests, request => request.Status >= 500);

    [Theory]
    [MemberData(nameof(Clients))]
    public void Old_clients_end_the_paths_of_collections_in_a_slash_and_new_ones_do_not(string client)
    {
        var run = stories.Runs[client];
        var collections = run.Requests.Where(IsOfCollection).ToList();

        Assert.Contains(collections, request => request.Status == 200);
        Assert.All(collections, request => Assert.Equal(run.Client.SendsSlashes, request.Target.Split('?')[0].EndsWith('/')));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_list_is_read_page_by_page_with_one_item_each(string client)
    {
        var requests = stories.Runs[client].Requests;

        Assert.All(
            SeedOperations.All.Where(operation => operation.StartsWith("List", StringComparison.Ordinal)),
            operation => Assert.Contains(requests, request => request.Operation == operation && IsLaterPageOfOne(request)));
    }

    private static bool IsLaterPageOfOne(LoggedRequest request)
    {
        var query = QueryHelpers.ParseQuery(new Uri("http://emulator" + request.Target).Query);
        return request.Status == 200 && query.GetValueOrDefault("maxResults") == "1" && query.ContainsKey("nextToken");
    }

    private static bool IsOfCollection(LoggedRequest request) =>
        request.Service == "backup" && ServiceContract.Current.Operation(request.Operation).Uri.EndsWith('/');
}
