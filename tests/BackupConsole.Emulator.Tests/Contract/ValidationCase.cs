using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Tests.Contract;

/// <param name="Change">What the case makes of a valid input.</param>
/// <param name="Expected">What the change breaks; null when it must go past the validation, whatever the operation then says.</param>
internal sealed record ValidationCase(ContractPath Path, string What, Func<JsonObject, JsonObject> Change, ViolationKind? Expected)
{
    public override string ToString() => $"{Path.Text} {What}";
}
