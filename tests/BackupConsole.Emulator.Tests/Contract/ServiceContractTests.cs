using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Tests.Contract;

public sealed class ServiceContractTests
{
    [Fact]
    public void Contract_has_all_operations_and_the_catalogue_routes_each_once()
    {
        Assert.Equal(115, ServiceContract.Current.Operations.Count);
        Assert.Equal(115, OperationCatalogue.All.Select(shape => $"{shape.Method} {shape.Path}").Distinct(StringComparer.Ordinal).Count());
        Assert.All(OperationCatalogue.All, shape => Assert.DoesNotContain('?', shape.Path));
    }

    [Fact]
    public void Operations_and_members_are_in_order_so_that_a_change_reads_well()
    {
        AssertOrdered(ServiceContract.Current.Operations.Select(operation => operation.Name));
        Assert.All(ServiceContract.Current.Operations, operation =>
        {
            AssertOrdered(operation.Input.Select(member => member.Name));
            AssertOrdered(operation.Answer.Members.Select(member => member.Name));
            AssertOrdered(operation.Errors);
        });
        Assert.All(ServiceContract.Current.Shapes.Values, shape => AssertOrdered(shape.Members.Select(member => member.Name)));
    }

    [Fact]
    public void Declared_errors_are_known() => Assert.Equal(
        ServiceContract.Current.Operations.SelectMany(operation => operation.Errors).Distinct().Order(StringComparer.Ordinal),
        ServiceContract.Current.Errors.Keys.Order(StringComparer.Ordinal));

    private static void AssertOrdered(IEnumerable<string> names)
    {
        var list = names.ToList();
        Assert.Equal(list.Order(StringComparer.Ordinal), list);
    }
}
