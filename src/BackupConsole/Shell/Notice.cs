namespace BackupConsole.Shell;

/// <summary>A message about something that a person did.</summary>
/// <param name="Id">Unique within a circuit.</param>
/// <param name="IsFailure">True for what went wrong: it stays until it is dismissed.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Detail">What somebody who looks it up needs: an error code, a request id. Null says nothing.</param>
/// <param name="Link">Leads to what it is about.</param>
public sealed record Notice(int Id, bool IsFailure, string Text, string? Detail = null, NoticeLink? Link = null);
