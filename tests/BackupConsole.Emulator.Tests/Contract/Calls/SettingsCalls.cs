namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class SettingsCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["DescribeRegionSettings"] = new(_ => new { }),
        ["UpdateRegionSettings"] = new(_ => new { ResourceTypeOptInPreference = new { EBS = true } })
        {
            Also = _ => new { ResourceTypeManagementPreference = new { EFS = true } },
        },
        ["DescribeGlobalSettings"] = new(_ => new { }),
        ["UpdateGlobalSettings"] = new(_ => new { GlobalSettings = new { isCrossAccountBackupEnabled = "true" } }),
        ["GetSupportedResourceTypes"] = new(_ => new { }),
    };
}
