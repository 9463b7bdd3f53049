using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Domain.Plans;

/// <summary>A copy that a rule makes of each of its recovery points.</summary>
/// <param name="DestinationVaultArn">A vault of any Region and, within an organization, of any account.</param>
/// <param name="Lifecycle">The copy's own; null inherits the source's expiry.</param>
public sealed record CopyAction(string DestinationVaultArn, Lifecycle? Lifecycle = null);
