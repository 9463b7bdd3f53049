using AWSSDK.Backup.Tests.Facts;
using AWSSDK.Backup.Tests.Samples;
using BackupConsole.Emulator.Contract;

namespace AWSSDK.Backup.Tests;

public sealed class SurfaceTests
{
    public static TheoryData<string> Operations => OperationTests.Operations;

    [Fact]
    public void Public_members_are_those_of_the_official_package() => AssertSame(
        PublicSurface.OfText(FactFile.Lines("surface.txt")), PublicSurface.OfAssembly().Select(PublicSurface.Shorten));

    [Fact]
    public void Public_members_are_those_of_the_full_surface() => AssertSame(
        PublicSurface.OfText(SharedFacts.Read("standins/awssdk-backup-v4-surface.txt").Split('\n')), PublicSurface.OfAssembly());

    [Theory]
    [MemberData(nameof(Operations))]
    public void Members_are_those_of_the_contract_and_of_their_types(string operation)
    {
        var contract = ServiceContract.Current.Operation(operation);

        // Bodies use the names of the members: this is what lets the runtime take them from the properties.
        AssertMembers(OperationFact.Named(operation).RequestType, contract.Input);
        AssertMembers(OperationFact.Named(operation).ResponseType, contract.Answer.Members);
    }

    private static void AssertMembers(Type type, IReadOnlyList<MemberContract> members)
    {
        Assert.Equal(members.Select(member => member.Name).Order(StringComparer.Ordinal), Sample.Members(type).Select(property => property.Name).Order(StringComparer.Ordinal));
        foreach (var member in members)
        {
            AssertType(type.GetProperty(member.Name)!.PropertyType, member.Shape);
        }
    }

    private static void AssertType(Type type, Shape shape)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                AssertMembers(plain, shape.Members);
                break;
            case ShapeKind.List:
                AssertType(plain.GetGenericArguments()[0], shape.Element!);
                break;
            case ShapeKind.Map:
                AssertType(plain.GetGenericArguments()[1], shape.Element!);
                break;
            case ShapeKind.Text when plain != typeof(string):
                var constants = plain.GetFields().Where(field => field.IsStatic).Select(field => field.GetValue(null)!.ToString());
                Assert.Equal(shape.Values.Order(StringComparer.Ordinal), constants.Order(StringComparer.Ordinal));
                break;
            case var kind:
                Assert.Equal(
                    kind switch
                    {
                        ShapeKind.Text => typeof(string),
                        ShapeKind.Boolean => typeof(bool),
                        ShapeKind.Integer => typeof(int),
                        ShapeKind.Long => typeof(long),
                        _ => typeof(DateTime),
                    },
                    plain);
                break;
        }
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, present) = (expected.ToHashSet(), actual.ToHashSet());
        Assert.NotEmpty(wanted);
        Assert.Empty(wanted.Except(present));
        Assert.Empty(present.Except(wanted));
    }
}
