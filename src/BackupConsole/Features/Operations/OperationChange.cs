namespace BackupConsole.Features.Operations;

/// <summary>What a person does to an operation.</summary>
public enum OperationChange
{
    Pause,
    Resume,
    Cancel,
    Retry,
}
