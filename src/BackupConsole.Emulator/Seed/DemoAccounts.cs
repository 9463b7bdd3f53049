namespace BackupConsole.Emulator.Seed;

internal static class DemoAccounts
{
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("111122223333", "production", ["eu-central-1", "us-east-1", "ap-southeast-2"], 1),
        new("444455556666", "staging", ["eu-central-1", "us-east-1"], 0.4),
        new("777788889999", "shared-services", ["eu-central-1", "ap-southeast-2"], 0.4),
    ];

    public static IReadOnlyList<string> Regions { get; } = ["eu-central-1", "us-east-1", "ap-southeast-2"];
}
