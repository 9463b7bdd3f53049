using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using BackupConsole.Ui.Lifecycles;

namespace BackupConsole.Features.PlanWizard;

/// <summary>What AWS would take, and what a person would be sorry for.</summary>
internal static class PlanWarnings
{
    public static IEnumerable<FieldWarning> Of(PlanForm form, BackupPlanBody plan, ConnectionSnapshot? connection)
    {
        if (plan.Name.Length > 0 && connection?.Plans.Any(known => known.Name == plan.Name && known.Id != form.PlanId) == true)
        {
            yield return new(PlanPaths.PlanName, "Another plan has this name: AWS takes it, and people will mix them up.");
        }

        foreach (var warning in plan.Rules.SelectMany((rule, index) => OfRule(rule, index, connection)))
        {
            yield return warning;
        }
    }

    private static IEnumerable<FieldWarning> OfRule(BackupRule rule, int index, ConnectionSnapshot? connection)
    {
        var vault = connection?.Vaults.FirstOrDefault(known => known.Name == rule.TargetVaultName);
        if (rule.TargetVaultName.Length > 0 && vault is null && connection?.Knows(EstateRead.Vaults) == true)
        {
            yield return new(PlanPaths.OfRule(index, PlanPaths.TargetVault), "The console has not seen this vault: without it every job of this rule fails.");
        }

        foreach (var warning in LifecycleWarnings.Of(rule.Lifecycle?.DeleteAfterDays, vault, PlanPaths.OfRule(index, $"{PlanPaths.Lifecycle}.{nameof(Lifecycle.DeleteAfterDays)}")))
        {
            yield return warning;
        }

        foreach (var warning in rule.CopyActions.SelectMany((copy, place) => OfCopy(copy, PlanPaths.OfCopy(index, place, PlanPaths.CopyDestination), vault, connection)))
        {
            yield return warning;
        }
    }

    private static IEnumerable<FieldWarning> OfCopy(CopyAction copy, string field, BackupVault? source, ConnectionSnapshot? connection)
    {
        if (!Arn.TryParse(copy.DestinationVaultArn, out var destination) || connection is null)
        {
            yield break;
        }

        if (copy.DestinationVaultArn == source?.Arn)
        {
            yield return new(field, "This is the vault that the rule backs up into: AWS refuses a copy into its own vault.");
        }

        if (connection.Identity?.AccountId is { } account && destination.AccountId != account)
        {
            yield return new(field, "A copy to another account needs both accounts in one organization, cross-account backup switched on, and a key that the other account may use: what is encrypted with an AWS managed key cannot be copied there.");
        }
    }
}
