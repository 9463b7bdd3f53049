namespace BackupConsole.Features.Vaults;

/// <summary>A vault's access policy as it was read.</summary>
/// <param name="Text">JSON; null when the vault has none.</param>
public sealed record VaultPolicy(string? Text);
