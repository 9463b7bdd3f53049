using System.Text;
using System.Text.Json.Nodes;
using Amazon.Backup;
using AWSSDK.Backup.Tests.Facts;
using AWSSDK.Backup.Tests.Samples;
using AWSSDK.Backup.Tests.Server;

namespace AWSSDK.Backup.Tests;

public sealed class OperationTests(RecordingServer server, OperationTally tally) : IClassFixture<RecordingServer>, IClassFixture<OperationTally>
{
    public static TheoryData<string> Operations => [.. OperationFact.All.Select(fact => fact.Name)];

    public static TheoryData<string> OperationsWithPath => [.. OperationFact.All.Where(fact => fact.Path.Count > 0).Select(fact => fact.Name)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_travels_as_the_reference_says(string operation)
    {
        var fact = OperationFact.Named(operation);
        var request = Sample.Of(fact.RequestType);
        var answer = Sample.Of(fact.ResponseType);
        server.Enqueue(new Answer(fact.Status, fact.Status == 204 ? "" : new ExpectedJson(withUnknownMembers: true).Of(answer)));

        using var client = server.CreateClient();
        var response = await fact.CallAsync(client, request, TestContext.Current.CancellationToken);

        var sent = server.Take();
        Assert.Equal(fact.Method, sent.Method);
        Assert.Equal(ExpectedPath(fact, request), sent.RawPath);
        Assert.Equal(ExpectedQuery(fact, request), sent.Query.Order());
        AssertBody(ExpectedBody(fact, request), sent);
        Assert.Equal(new ExpectedJson().Of(answer), new ExpectedJson().Of(response));
        Assert.Equal(fact.Status, (int)response.HttpStatusCode);
        Assert.Equal(Answer.RequestId, response.ResponseMetadata.RequestId);
        tally.Add(fact);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Members_answered_as_null_stay_null(string operation)
    {
        var fact = OperationFact.Named(operation);
        var nulls = Sample.Members(fact.ResponseType).Select(property => KeyValuePair.Create(property.Name, (JsonNode?)null));
        server.Enqueue(new JsonObject(nulls).ToJsonString());

        using var client = server.CreateClient();
        var response = await fact.CallAsync(client, Sample.Of(fact.RequestType), TestContext.Current.CancellationToken);

        server.Take();
        Assert.All(Sample.Members(fact.ResponseType), property => Assert.Null(property.GetValue(response)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Members_of_what_is_answered_may_be_null_too(string operation)
    {
        var fact = OperationFact.Named(operation);
        var nested = Sample.Members(fact.ResponseType).Where(property => Nested(property.PropertyType) is not null).ToList();
        var answer = nested.Select(property => KeyValuePair.Create(
            property.Name,
            property.PropertyType == Nested(property.PropertyType) ? Nulls(property.PropertyType) : (JsonNode)new JsonArray(Nulls(Nested(property.PropertyType)!))));
        server.Enqueue(new Answer(fact.Status, fact.Status == 204 ? "" : new JsonObject(answer!).ToJsonString()));

        using var client = server.CreateClient();
        var response = await fact.CallAsync(client, Sample.Of(fact.RequestType), TestContext.Current.CancellationToken);

        server.Take();
        foreach (var property in nested)
        {
            var value = property.GetValue(response)!;
            var inner = value is System.Collections.IList list ? Assert.Single(list.Cast<object>()) : value;
            Assert.All(Sample.Members(inner.GetType()), member => Assert.Null(member.GetValue(inner)));
        }

        static JsonObject Nulls(Type type) => new(Sample.Members(type).Select(member => KeyValuePair.Create(member.Name, (JsonNode?)null)));
    }

    [Theory]
    [MemberData(nameof(OperationsWithPath))]
    public async Task Names_with_slashes_and_colons_are_one_segment_of_the_path(string operation)
    {
        var fact = OperationFact.Named(operation);
        var request = Activator.CreateInstance(fact.RequestType)!;
        var expected = fact.Uri.Split('?')[0];
        foreach (var (wireName, member) in fact.Path)
        {
            var (name, encoded) = member.EndsWith("Arn", StringComparison.Ordinal)
                ? ("arn:aws:ec2:eu-central-1::snapshot/snap-1", "arn%3Aaws%3Aec2%3Aeu-central-1%3A%3Asnapshot%2Fsnap-1")
                : ("aws/efs/automatic-backup-vault", "aws%2Fefs%2Fautomatic-backup-vault");
            fact.RequestType.GetProperty(member)!.SetValue(request, name);
            expected = expected.Replace($"{{{wireName}}}", encoded, StringComparison.Ordinal);
        }

        using var client = server.CreateClient();
        await fact.CallAsync(client, request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, server.Take().RawPath);
    }

    [Fact]
    public void Every_operation_of_the_client_is_among_the_facts() => Assert.Equal(
        OperationFact.All.Select(fact => fact.Name + "Async").Order(StringComparer.Ordinal),
        typeof(IAmazonBackup).GetMethods().Select(method => method.Name)
            .Where(name => name.EndsWith("Async", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>The class of an answer's member that is an object, or a list of objects; null for anything else.</summary>
    private static Type? Nested(Type type)
    {
        var element = type.IsGenericType && typeof(System.Collections.IList).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : type;
        return element.Namespace == "Amazon.Backup.Model" ? element : null;
    }

    private static string ExpectedPath(OperationFact fact, object request) => fact.Path.Aggregate(
        fact.Uri.Split('?')[0],
        (path, pair) => path.Replace($"{{{pair.Key}}}", Uri.EscapeDataString(UriText(request, pair.Value)), StringComparison.Ordinal));

    private static IEnumerable<(string, string)> ExpectedQuery(OperationFact fact, object request) => fact.Query
        .Select(pair => (pair.Key, UriText(request, pair.Value)))
        .Concat(fact.Uri.Split('?').Skip(1).Select(name => (name, "")))
        .Order();

    private static string? ExpectedBody(OperationFact fact, object request) =>
        Sample.Members(fact.RequestType).All(property => fact.TravelsInUri(property.Name))
            ? null
            : new ExpectedJson(leaveOut: fact.TravelsInUri).Of(request);

    private static void AssertBody(string? expected, RecordedRequest sent)
    {
        if (expected is null)
        {
            Assert.Empty(sent.Body);
            return;
        }

        Assert.Equal("application/json", sent.Headers.ContentType.ToString());
        Assert.Equal(JsonNode.Parse(expected), JsonNode.Parse(Encoding.UTF8.GetString(sent.Body)), JsonNode.DeepEquals);
    }

    private static string UriText(object request, string member) => request.GetType().GetProperty(member)!.GetValue(request) switch
    {
        bool flag => flag ? "true" : "false",
        DateTime => "2020-01-09T09:07:14.253Z",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
