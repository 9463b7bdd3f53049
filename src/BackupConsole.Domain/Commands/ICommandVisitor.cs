namespace BackupConsole.Domain.Commands;

/// <summary>Something that is done to a command of any type; see <see cref="BackupCommand.Accept"/>.</summary>
/// <typeparam name="TOutcome">What comes of it.</typeparam>
public interface ICommandVisitor<out TOutcome>
{
    TOutcome Visit<TResult>(BackupCommand<TResult> command);
}
