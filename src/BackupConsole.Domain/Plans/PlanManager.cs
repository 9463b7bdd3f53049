namespace BackupConsole.Domain.Plans;

/// <summary>Who makes and changes a plan that AWS Backup only lets one look at.</summary>
/// <param name="Name">For a badge.</param>
/// <param name="Reason">Why it cannot be changed here and where it can, as a sentence.</param>
public sealed record PlanManager(string Name, string Reason)
{
    private static readonly PlanManager Organizations = new(
        "AWS Organizations", "A backup policy of the organization made this plan; it is changed in AWS Organizations, by the management account or a delegated administrator.");

    private static readonly PlanManager Efs = new(
        "Amazon EFS", "AWS made this plan for the automatic backups of EFS file systems; they are switched on and off at each file system.");

    /// <summary>Null for a plan of the account's own, whose id is a UUID.</summary>
    public static PlanManager? OfPlan(string planId) => planId switch
    {
        _ when planId.StartsWith("orgs/", StringComparison.Ordinal) => Organizations,
        _ when planId.StartsWith("aws/efs/", StringComparison.Ordinal) => Efs,
        _ => null,
    };
}
