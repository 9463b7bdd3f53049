namespace BackupConsole.Emulator.Http;

/// <summary>One folder of the API: the operations it answers, by their AWS name.</summary>
internal interface IOperationArea
{
    IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations { get; }
}
