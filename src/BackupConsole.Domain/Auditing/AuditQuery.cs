namespace BackupConsole.Domain.Auditing;

/// <summary>Which audit records to show, newest first.</summary>
public sealed record AuditQuery
{
    public string? UserName { get; init; }

    public AuditState? State { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
