namespace BackupConsole.Emulator.Contract;

/// <summary>One member of a structure, of a request or of an answer.</summary>
internal sealed record MemberContract(string Name, Shape Shape)
{
    public MemberLocation Location { get; init; }

    public required string WireName { get; init; }

    public bool IsRequired { get; init; }

    public bool IsToken { get; init; }

    /// <summary>Never missing or null in an answer.</summary>
    public bool IsAlways { get; init; }
}
