using System.Collections.Immutable;
using BackupConsole.Domain.Commands;

namespace BackupConsole.Domain.Plans;

/// <summary>AWS Backup's rules for what a plan says besides its rules.</summary>
internal static class PlanSettingRules
{
    private static readonly ImmutableArray<(string Type, string Option)> Options = [("EC2", "WindowsVSS"), ("S3", "BackupACLs"), ("S3", "BackupObjectTags")];

    public static IEnumerable<Problem> Validate(ImmutableArray<AdvancedBackupSetting> settings) =>
        from setting in settings.Select((setting, index) => (setting.ResourceType, setting.BackupOptions, Path: PlanPaths.At(PlanPaths.AdvancedBackupSettings, index)))
        from option in setting.BackupOptions
        where !Options.Contains((setting.ResourceType, option.Key)) || option.Value is not ("enabled" or "disabled")
        select new Problem(setting.Path, $"{setting.ResourceType} has no backup option {option.Key} = {option.Value}.", "EC2 has WindowsVSS, S3 has BackupACLs and BackupObjectTags; each is enabled or disabled.");

    public static IEnumerable<Problem> Validate(ImmutableArray<ScanSetting> settings) => settings.SelectMany((setting, index) => Problems(setting, PlanPaths.At(PlanPaths.ScanSettings, index)));

    private static IEnumerable<Problem> Problems(ScanSetting setting, string path)
    {
        if (setting.MalwareScanner != "GUARDDUTY")
        {
            yield return new Problem(PlanPaths.Below(path, nameof(ScanSetting.MalwareScanner)), $"“{setting.MalwareScanner}” is not a scanner.", "Choose GUARDDUTY.");
        }

        if (setting.ResourceTypes.IsEmpty)
        {
            yield return new Problem(PlanPaths.Below(path, nameof(ScanSetting.ResourceTypes)), "The scan names no resource type.", "Name the types that are to be scanned.");
        }

        foreach (var problem in IamRoleRules.Validate(setting.ScannerRoleArn))
        {
            yield return problem with { Field = PlanPaths.Below(path, nameof(ScanSetting.ScannerRoleArn)) };
        }
    }
}
