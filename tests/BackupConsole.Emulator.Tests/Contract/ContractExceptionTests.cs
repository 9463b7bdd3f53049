using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>The list of exceptions can only shrink unnoticed if nobody looks: a row must be refused by the contract and be of use to an emulated operation.</summary>
public sealed class ContractExceptionTests(ContractWorld world) : IClassFixture<ContractWorld>
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, ContractExceptions.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Exception_is_one_and_is_used(int row)
    {
        var exception = ContractExceptions.All[row];
        var shape = ServiceContract.Current.Shapes[exception.Shape];
        var isTaken = shape.Pattern?.IsMatch(exception.Value) != false && (shape.Values.Count == 0 || shape.Values.Contains(exception.Value));
        var users = new List<string>();
        foreach (var (name, recipe) in ValidCalls.All.Where(entry => exception.Covers(entry.Key)))
        {
            var paths = ShapePaths.Of(ServiceContract.Current.Operation(name), await recipe.FullAsync(world), exception.Shape);
            users.AddRange(paths.Select(path => $"{name} {path.Text}"));
        }

        Assert.False(isTaken, $"{exception.Value} is no exception: the contract takes it.");
        Assert.True(users.Count > 0, $"No emulated operation takes a {exception.Shape} that could be {exception.Value}.");
        Assert.NotEmpty(exception.Source);
    }
}
