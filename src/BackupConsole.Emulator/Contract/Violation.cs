using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Contract;

/// <summary>What a request breaks, as "BackupPlan.Rules[0].RuleName" and a rule that begins with "Member must".</summary>
internal sealed record Violation(ViolationKind Kind, string Path, string Rule, string? Value = null)
{
    private const string Missing = "MissingParameterValueException";
    private const string Invalid = "InvalidParameterValueException";
    private const int ShownCharacters = 100;

    /// <summary>How a message of this kind begins, whatever it is about.</summary>
    public const string Opening = "1 validation error detected: ";

    /// <summary>The same, seen from the structure, list or map that holds what breaks it.</summary>
    public Violation Within(string holder) => this with { Path = Path.Length == 0 || Path[0] == '[' ? holder + Path : $"{holder}.{Path}" };

    /// <summary>The error is one that the operation declares, where it declares one.</summary>
    public ApiException ToError(OperationContract operation)
    {
        if (Kind == ViolationKind.Unreadable)
        {
            return ApiErrors.Serialization(Path.Length == 0 ? Rule : $"{Path}: {Rule}");
        }

        if (Kind == ViolationKind.Missing && operation.Declares(Missing))
        {
            return new ApiException(400, Missing, Message) { Code = "ERROR_4001", Context = Path };
        }

        return operation.Declares(Invalid)
            ? new ApiException(400, Invalid, Message) { Code = "ERROR_3001", Context = Path }
            : new ApiException(400, "ValidationException", Message);
    }

    private string Message => $"{Opening}Value {Shown} at '{Path}' failed to satisfy constraint: {Rule}";

    private string Shown => Value switch
    {
        null => "null",
        { Length: > ShownCharacters } => $"'{Value[..ShownCharacters]}…'",
        _ => $"'{Value}'",
    };
}
