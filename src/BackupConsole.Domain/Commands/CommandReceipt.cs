namespace BackupConsole.Domain.Commands;

/// <summary>AWS's answer to a command.</summary>
/// <param name="Result">What it answered.</param>
/// <param name="RequestId">AWS's request id; null when the outcome was found by reading.</param>
public sealed record CommandReceipt<TResult>(TResult Result, string? RequestId);
