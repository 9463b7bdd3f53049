namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>A policy to start from.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Meaning">What it does and does not do, as a sentence.</param>
/// <param name="Policy">JSON; example ids in it are to be replaced.</param>
public sealed record AccessPolicyTemplate(string Name, string Meaning, string Policy);
