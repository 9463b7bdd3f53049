using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Seed;

/// <summary>One access key for each account of the demo: random at first start, then kept, so that a restart does not lock anybody out.</summary>
internal static class DemoKeys
{
    private const string Key = "demo_keys";

    public static IReadOnlyList<EmulatorAccount> Ensure(Session session)
    {
        if (ApiJson.Value<List<EmulatorAccount>>(Meta.Get(session, Key)) is { } stored)
        {
            return stored;
        }

        var made = DemoAccounts.All.Select(account => new EmulatorAccount(account.Id, account.Name, new EmulatorCredential
        {
            AccessKeyId = "AKIA" + AccessKeyStore.RandomText(16),
            SecretAccessKey = AccessKeyStore.RandomText(40),
            AccountId = account.Id,
        })).ToList();
        foreach (var credential in made.Select(account => account.Credential))
        {
            AccessKeyStore.Insert(session, AccessKeyStore.LongLived(
                credential.AccessKeyId, credential.SecretAccessKey, credential.AccountId, credential.UserName));
        }

        Meta.Set(session, Key, ApiJson.Text(made)!);
        return made;
    }
}
