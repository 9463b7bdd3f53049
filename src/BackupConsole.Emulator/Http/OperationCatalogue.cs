using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Http;

/// <summary>
/// Every operation of the AWS Backup API with its method and path, so that one that is not emulated can say its name instead of
/// "unknown operation".
/// </summary>
internal static class OperationCatalogue
{
    public static IReadOnlyList<OperationShape> All { get; } = [.. ServiceContract.Current.Operations.Select(operation => new OperationShape(operation))];
}
