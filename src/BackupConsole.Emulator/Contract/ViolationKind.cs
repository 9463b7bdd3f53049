namespace BackupConsole.Emulator.Contract;

internal enum ViolationKind
{
    /// <summary>A required member is absent.</summary>
    Missing,

    /// <summary>A value is outside of what its shape allows.</summary>
    Invalid,

    /// <summary>The body is not JSON, or not of the types that the operation takes.</summary>
    Unreadable,
}
