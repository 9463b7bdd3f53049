namespace BackupConsole.Domain.Errors;

/// <summary>The one exception that ports throw; anything else is a bug. Cancellation stays <see cref="OperationCanceledException"/>.</summary>
public sealed class BackupServiceException : Exception
{
    public BackupServiceException(BackupError error)
        : this(error, null)
    {
    }

    public BackupServiceException(BackupError error, Exception? innerException)
        : base(error.Sentence, innerException) => Error = error;

    public BackupError Error { get; }
}
