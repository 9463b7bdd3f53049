using BackupConsole.Emulator.Tests.Contract.Calls;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>One recipe an emulated operation. Whoever emulates another one adds its recipe to the file of its area.</summary>
internal static class ValidCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new[]
    {
        VaultCalls.All, PlanCalls.All, JobCalls.All, RecoveryPointCalls.All, ResourceCalls.All, LegalHoldCalls.All, SettingsCalls.All, TagCalls.All,
    }.SelectMany(area => area).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
