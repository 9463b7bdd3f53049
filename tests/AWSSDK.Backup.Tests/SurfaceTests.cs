using System.Text.Json.Nodes;
using AWSSDK.Backup.Tests.Facts;
using AWSSDK.Backup.Tests.Samples;

namespace AWSSDK.Backup.Tests;

public sealed class SurfaceTests
{
    [Fact]
    public void Public_members_are_those_of_the_official_package() => AssertSame(
        PublicSurface.OfText(FactFile.Lines("surface.txt")), PublicSurface.OfAssembly().Select(PublicSurface.Shorten));

    [Fact]
    public void Public_members_are_those_of_the_full_surface() => AssertSame(
        PublicSurface.OfText(SharedFacts.Read("standins/awssdk-backup-v4-surface.txt").Split('\n')), PublicSurface.OfAssembly());

    [Fact]
    public void Committed_operations_are_those_of_the_service_model()
    {
        var model = JsonNode.Parse(SharedFacts.Read("aws-backup/service-model.min.json"))!;

        Assert.Equal(
            model["operations"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal),
            OperationFact.All.Select(fact => fact.Name).Order(StringComparer.Ordinal));
        Assert.All(OperationFact.All, fact => AssertModelled(fact, model));
    }

    private static void AssertModelled(OperationFact fact, JsonNode model)
    {
        var operation = model["operations"]![fact.Name]!;
        Assert.Equal(fact.Method, (string?)operation["http"]!["method"]);
        Assert.Equal(fact.Uri, (string?)operation["http"]!["requestUri"]);
        Assert.Equal(fact.Status, (int?)operation["http"]!["responseCode"] ?? 200);
        Assert.Equal(fact.Errors, operation["errors"]!.AsArray().Select(error => (string)error!["shape"]!).Order(StringComparer.Ordinal));

        var input = Members(model, operation["input"]);
        Assert.Equal(fact.Path.OrderBy(pair => pair.Key), At(input, "uri"));
        Assert.Equal(fact.Query.OrderBy(pair => pair.Key), At(input, "querystring"));
        Assert.Equal(fact.Token, input.SingleOrDefault(pair => (bool?)pair.Value!["idempotencyToken"] == true).Key);

        // Bodies use the names of the members: this is what lets the runtime take them from the properties.
        AssertStructure(fact.RequestType, operation["input"], model);
        AssertStructure(fact.ResponseType, operation["output"], model);
    }

    private static void AssertStructure(Type type, JsonNode? reference, JsonNode model)
    {
        var members = Members(model, reference);
        Assert.Equal(members.Select(pair => pair.Key).Order(StringComparer.Ordinal), Sample.Members(type).Select(property => property.Name).Order(StringComparer.Ordinal));
        foreach (var property in Sample.Members(type))
        {
            AssertType(property.PropertyType, members[property.Name]!, model);
        }
    }

    private static void AssertType(Type type, JsonNode reference, JsonNode model)
    {
        var shape = model["shapes"]![(string)reference["shape"]!]!;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        switch ((string)shape["type"]!)
        {
            case "structure":
                AssertStructure(plain, reference, model);
                break;
            case "list":
                AssertType(plain.GetGenericArguments()[0], shape["member"]!, model);
                break;
            case "map":
                AssertType(plain.GetGenericArguments()[1], shape["value"]!, model);
                break;
            case "string" when plain != typeof(string):
                var constants = plain.GetFields().Where(field => field.IsStatic).Select(field => field.GetValue(null)!.ToString());
                Assert.Equal(shape["enum"]!.AsArray().Select(value => (string?)value).Order(), constants.Order());
                break;
            case var kind:
                Assert.Equal(
                    kind switch { "string" => typeof(string), "boolean" => typeof(bool), "integer" => typeof(int), "long" => typeof(long), _ => typeof(DateTime) },
                    plain);
                break;
        }
    }

    private static JsonObject Members(JsonNode model, JsonNode? reference) =>
        reference is null ? [] : model["shapes"]![(string)reference["shape"]!]!["members"]!.AsObject();

    private static IEnumerable<KeyValuePair<string, string>> At(JsonObject input, string location) => input
        .Where(pair => (string?)pair.Value!["location"] == location)
        .Select(pair => KeyValuePair.Create((string)pair.Value!["locationName"]!, pair.Key))
        .OrderBy(pair => pair.Key);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, present) = (expected.ToHashSet(), actual.ToHashSet());
        Assert.NotEmpty(wanted);
        Assert.Empty(wanted.Except(present));
        Assert.Empty(present.Except(wanted));
    }
}
