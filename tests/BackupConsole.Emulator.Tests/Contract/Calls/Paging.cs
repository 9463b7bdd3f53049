namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class Paging
{
    public static IReadOnlyDictionary<string, string> NextToken { get; } =
        new Dictionary<string, string> { ["NextToken"] = "Only a token that this very list has issued is valid." };
}
