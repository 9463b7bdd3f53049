namespace BackupConsole.Emulator.Contract;

/// <summary>The facts of the whole API, read once from aws-backup.contract.</summary>
internal sealed class ServiceContract
{
    private const string File = "aws-backup.contract";
    private static readonly Lazy<ServiceContract> Embedded = new(ReadEmbedded);

    public static ServiceContract Current => Embedded.Value;

    public required IReadOnlyList<OperationContract> Operations { get; init; }

    public required IReadOnlyDictionary<string, Shape> Shapes { get; init; }

    public required IReadOnlyDictionary<string, ErrorContract> Errors { get; init; }

    public OperationContract Operation(string name) => Operations.First(operation => operation.Name == name);

    private static ServiceContract ReadEmbedded()
    {
        using var stream = typeof(ServiceContract).Assembly.GetManifestResourceStream(File) ?? throw new FileNotFoundException(File);
        using var reader = new StreamReader(stream);
        return new ContractReader(reader.ReadToEnd()).Read();
    }
}
