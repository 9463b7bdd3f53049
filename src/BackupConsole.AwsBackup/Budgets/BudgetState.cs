namespace BackupConsole.AwsBackup.Budgets;

/// <summary>How a budget stands now, for people to see.</summary>
/// <param name="Scope">Account and Region, for example <c>111122223333/eu-central-1</c>; the connection's id stands for an account that is not known yet.</param>
/// <param name="ThrottledUntil">AWS asked to slow down: up to this instant calls go out at half the rate. Null when it did not.</param>
/// <param name="Waiting">How many calls wait for their turn.</param>
public sealed record BudgetState(string Scope, DateTimeOffset? ThrottledUntil, int Waiting);
