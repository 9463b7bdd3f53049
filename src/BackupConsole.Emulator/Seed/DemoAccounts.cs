namespace BackupConsole.Emulator.Seed;

internal static class DemoAccounts
{
    public const string Production = "111122223333";
    public const string Staging = "444455556666";
    public const string SharedServices = "777788889999";
    public const string Frankfurt = "eu-central-1";
    public const string Virginia = "us-east-1";
    public const string Sydney = "ap-southeast-2";

    private static readonly string[] AllApplications =
        ["orders", "payments", "catalog", "identity", "billing", "search", "warehouse", "analytics", "crm", "documents"];

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new(Production, "production",
        [
            new(Frankfurt, AllApplications),
            new(Virginia, ["orders", "payments", "catalog", "identity", "search", "analytics"]),
            new(Sydney, ["orders", "payments", "catalog", "identity"]),
        ]),
        new(Staging, "staging",
        [
            new(Frankfurt, ["orders", "payments", "catalog", "identity", "billing"]),
            new(Virginia, ["orders", "catalog"]),
        ]),
        new(SharedServices, "shared-services",
        [
            new(Frankfurt, ["directory", "monitoring", "artifacts", "mail", "wiki"]),
            new(Sydney, ["directory", "monitoring"]),
        ]),
    ];

    public static IReadOnlyList<string> Regions { get; } = [Frankfurt, Virginia, Sydney];
}
