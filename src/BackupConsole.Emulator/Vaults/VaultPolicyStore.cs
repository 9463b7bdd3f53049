using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Vaults;

internal static class VaultPolicyStore
{
    /// <returns>The policy's text as it was put; null if the vault has none.</returns>
    public static string? Find(Session session, VaultRecord vault) => session.First(
        "SELECT policy FROM vaults WHERE account = @account AND region = @region AND name = @name AND policy IS NOT NULL",
        row => row.GetString(0),
        ("@account", vault.Account),
        ("@region", vault.Region),
        ("@name", vault.Name));

    /// <param name="policy">Checked JSON; null removes the policy.</param>
    public static void Save(Session session, VaultRecord vault, string? policy) => session.Execute(
        "UPDATE vaults SET policy = @policy WHERE account = @account AND region = @region AND name = @name",
        ("@policy", policy),
        ("@account", vault.Account),
        ("@region", vault.Region),
        ("@name", vault.Name));
}
