namespace BackupConsole.Emulator.Contract;

/// <summary>One operation of the API.</summary>
internal sealed record OperationContract(string Name, string Method, string Uri, int Status)
{
    public required IReadOnlyList<MemberContract> Input { get; init; }

    /// <summary>The members of <see cref="Input"/> that travel in the body.</summary>
    public required Shape Body { get; init; }

    public required Shape Answer { get; init; }

    public required IReadOnlyList<string> Errors { get; init; }

    public bool Declares(string error) => Errors.Contains(error, StringComparer.Ordinal);
}
