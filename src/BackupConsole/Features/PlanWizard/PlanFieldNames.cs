namespace BackupConsole.Features.PlanWizard;

/// <summary>The fields that AWS has no name for; all others are <see cref="Domain.Plans.PlanPaths"/>.</summary>
internal static class PlanFieldNames
{
    public const string Connection = "Connection";

    public const string Template = "BackupPlanTemplateId";

    public const string Json = "BackupPlanTemplateJson";

    public const string CopyOf = "CopyOf";

    public const string Tags = "BackupPlanTags";
}
