namespace BackupConsole.Domain;

/// <summary>How many things a list has.</summary>
/// <param name="Counted">How many were counted.</param>
/// <param name="HasMore">There are more: see <see cref="Page{T}.HasMore"/>.</param>
public readonly record struct ListTotal(long Counted, bool HasMore);
