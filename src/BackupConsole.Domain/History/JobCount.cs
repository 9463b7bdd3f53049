using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.History;

/// <summary>A number of jobs of one connection with one outcome.</summary>
/// <param name="Connection">Where they ran.</param>
/// <param name="State">Their state.</param>
/// <param name="IsWithIssues">They completed with a message category other than SUCCESS.</param>
/// <param name="Count">How many.</param>
public sealed record JobCount(ConnectionId Connection, JobState State, bool IsWithIssues, long Count);
