using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Features.Restore;

/// <summary>The fields beside the keys of the type, and which step of the wizard asks for what.</summary>
internal static class RestoreFields
{
    public const string Connection = "Connection";
    public const string VaultName = "BackupVaultName";
    public const string RecoveryPointArn = nameof(StartRestoreJob.RecoveryPointArn);
    public const string ResourceType = nameof(StartRestoreJob.ResourceType);
    public const string IamRoleArn = nameof(StartRestoreJob.IamRoleArn);
    public const string CopyTags = nameof(StartRestoreJob.CopySourceTagsToRestoredResource);
    public const string Confirmation = "Confirmation";

    public const string PointStep = "point";
    public const string TargetStep = "target";
    public const string SettingsStep = "settings";
    public const string RoleStep = "role";
    public const string ReviewStep = "review";

    public static string StepOf(RestoreType? type, string field) => field switch
    {
        Connection or VaultName or RecoveryPointArn => PointStep,
        ResourceType => TargetStep,
        IamRoleArn or CopyTags => RoleStep,
        _ => type?.KeyOf(field)?.Place switch
        {
            RestoreKeyPlace.Target => TargetStep,
            RestoreKeyPlace.Settings or RestoreKeyPlace.More => SettingsStep,
            null => ReviewStep,
        },
    };

    /// <summary>True for a field and for what it holds: <c>CpuOptions.CoreCount</c> is within <c>CpuOptions</c>.</summary>
    public static bool IsWithin(string field, string whole) =>
        field.StartsWith(whole, StringComparison.Ordinal) && (field.Length == whole.Length || field[whole.Length] is '.' or '[');

    /// <summary>AWS may name a member that is no field here, or none: such a problem belongs to the whole form.</summary>
    public static Problem Place(RestoreType? type, Problem problem) =>
        problem.Field is Connection or VaultName or RecoveryPointArn or ResourceType or IamRoleArn or CopyTags || type?.KeyOf(problem.Field) is not null
            ? problem
            : problem with { Field = string.Empty };
}
