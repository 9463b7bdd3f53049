using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract;

public sealed class ValidationTests(ContractWorld world, ValidationTally tally) : IClassFixture<ContractWorld>, IClassFixture<ValidationTally>
{
    private const int ShownFailures = 25;

    public static TheoryData<string> Operations => [.. ValidCalls.All.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_emulated_operation_has_valid_calls() =>
        Assert.Equal(world.Emulator.Host.Operations.Order(StringComparer.Ordinal), ValidCalls.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_keeps_every_constraint_of_the_contract(string name)
    {
        var operation = ServiceContract.Current.Operation(name);
        var recipe = ValidCalls.All[name];
        var failures = new List<string>();
        await SucceedAsync("minimal", await recipe.MinimalAsync(world));
        var full = await recipe.FullAsync(world);
        await SucceedAsync("full", full);

        var cases = ValidationCases.Of(operation, full).Concat(NeededExceptions(operation, full)).ToList();
        foreach (var validationCase in cases)
        {
            // What breaks the contract never reaches the operation, so it needs no state of its own.
            var input = validationCase.Change(validationCase.Expected is null ? await recipe.FullAsync(world) : full);
            var answer = await ContractCall.SendAsync(world.Emulator, operation, input, recipe.Region);
            if (Problem(operation, validationCase, answer) is { } problem)
            {
                failures.Add($"{validationCase}: {problem}");
            }
        }

        tally.Add(cases.Count + 2);
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases.Count} cases:\n{string.Join('\n', failures.Take(ShownFailures))}");

        async Task SucceedAsync(string what, JsonObject input)
        {
            var answer = await ContractCall.SendAsync(world.Emulator, operation, input, recipe.Region);
            if ((int)answer.Status != operation.Status)
            {
                failures.Add($"The {what} call {input.ToJsonString()} is refused: {answer.ErrorType} {answer.Body}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Full_call_has_every_member_but_those_that_cannot_be_there(string name)
    {
        var operation = ServiceContract.Current.Operation(name);

        var absent = MemberPaths.Absent(operation, await ValidCalls.All[name].FullAsync(world));

        Assert.Equal(ValidCalls.All[name].Without.Keys.Order(StringComparer.Ordinal), absent.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ValidationCase> NeededExceptions(OperationContract operation, JsonObject full) => ContractExceptions.All
        .Where(exception => exception.Covers(operation.Name))
        .SelectMany(exception => ShapePaths.Of(operation, full, exception.Shape)
            .Select(path => new ValidationCase(path, $"= {exception.Value} by exception", input => path.Set(input, exception.Value), null)));

    private static string? Problem(OperationContract operation, ValidationCase validationCase, Answer answer)
    {
        var refusal = answer.ErrorType is null ? null : answer.Message;
        var isViolation = refusal?.StartsWith(Violation.Opening, StringComparison.Ordinal) == true || answer.ErrorType == "SerializationException";
        if (validationCase.Expected is not { } expected)
        {
            return isViolation || (int)answer.Status >= 500 ? $"must pass, but {answer.ErrorType}: {refusal}" : null;
        }

        var type = ExpectedError(operation, expected);
        if (answer.ErrorType != type || (int)answer.Status != 400)
        {
            return $"must be {type}, but is {(int)answer.Status} {answer.ErrorType}: {refusal}";
        }

        return isViolation && refusal!.Contains(validationCase.Path.Text.TrimEnd('\n'), StringComparison.Ordinal) ? null : $"the message does not name it: {refusal}";
    }

    private static string ExpectedError(OperationContract operation, ViolationKind kind) => kind switch
    {
        ViolationKind.Unreadable => "SerializationException",
        ViolationKind.Missing when operation.Errors.Contains("MissingParameterValueException") => "MissingParameterValueException",
        _ => operation.Errors.Contains("InvalidParameterValueException") ? "InvalidParameterValueException" : "ValidationException",
    };
}
