namespace BackupConsole.Domain.Commands;

/// <summary>A command whose answer carries something.</summary>
/// <typeparam name="TResult">What AWS answers.</typeparam>
public abstract record BackupCommand<TResult> : BackupCommand
{
    public sealed override TOutcome Accept<TOutcome>(ICommandVisitor<TOutcome> visitor) => visitor.Visit(this);
}
