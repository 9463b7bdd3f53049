using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Plans;

/// <summary>Plans that an organization's policy or AWS itself made: they are read only here.</summary>
internal static class ManagedPlans
{
    public static void RequireOwn(string planId, string refusal)
    {
        if (planId.StartsWith("orgs/", StringComparison.Ordinal))
        {
            throw ApiErrors.InvalidParameter($"{refusal} for backup plan {planId} created by organizations", planId);
        }

        if (planId.StartsWith("aws/efs/", StringComparison.Ordinal))
        {
            throw ApiErrors.InvalidParameter($"{refusal} for backup plan {planId} created by AWS", planId);
        }
    }
}
