using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Vaults;

internal static class VaultOwner
{
    /// <summary>Only a logically air-gapped vault can be shared with another account.</summary>
    public static void Check(ApiCall call)
    {
        if (call.Query("backupVaultAccountId") is { } owner && owner != call.Account)
        {
            throw ApiErrors.VaultNotVisible();
        }
    }
}
