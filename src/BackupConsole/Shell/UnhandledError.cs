namespace BackupConsole.Shell;

/// <summary>A bug that showed itself: what a person can quote to whoever reads the log.</summary>
/// <param name="Sentence">What happened, for a person; nothing of the exception, which may hold what they must not see.</param>
/// <param name="TraceId">Also in the log.</param>
public sealed record UnhandledError(string Sentence, string TraceId);
