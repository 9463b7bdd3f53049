using System.Collections.Immutable;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Windows;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Plans;

internal sealed class AwsBackupPlans(AwsCalls calls) : IBackupPlans
{
    private const string DefaultSchedule = "cron(0 5 ? * * *)";
    private const string DefaultTimeZone = "Etc/UTC";

    public async Task<ImmutableArray<BackupPlan>> ListAsync(CallContext context, CancellationToken cancellationToken)
    {
        var plans = ImmutableArray.CreateBuilder<BackupPlan>();
        var pages = Pages.ReadAsync(
            "ListBackupPlans",
            async (token, cancellation) =>
            {
                var request = new Sdk.ListBackupPlansRequest { MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, "ListBackupPlans", (clients, stop) => clients.Backup.ListBackupPlansAsync(request, stop), cancellation);
                return (answer.BackupPlansList ?? [], answer.NextToken);
            },
            cancellationToken);
        await foreach (var page in pages)
        {
            plans.AddRange(page.Select(Read));
        }

        return plans.ToImmutable();
    }

    public async Task<BackupPlan> GetAsync(CallContext context, string planId, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context,
            "GetBackupPlan",
            (clients, token) => clients.Backup.GetBackupPlanAsync(new Sdk.GetBackupPlanRequest { BackupPlanId = planId }, token),
            cancellationToken);
        var plan = Answers.Required(answer.BackupPlan, "BackupPlan");
        return new BackupPlan(
            Answers.Required(answer.BackupPlanId, "BackupPlanId"),
            Answers.Required(answer.BackupPlanArn, "BackupPlanArn"),
            Answers.Required(plan.BackupPlanName, "BackupPlanName"),
            Answers.Required(answer.VersionId, "VersionId"),
            Answers.Required(answer.CreationDate, "CreationDate"))
        {
            Rules = [.. (plan.Rules ?? []).Select(Read)],
            LastExecutedAt = Answers.Instant(answer.LastExecutionDate),
        };
    }

    private static BackupPlan Read(Sdk.BackupPlansListMember plan) => new(
        Answers.Required(plan.BackupPlanId, "BackupPlanId"),
        Answers.Required(plan.BackupPlanArn, "BackupPlanArn"),
        Answers.Required(plan.BackupPlanName, "BackupPlanName"),
        Answers.Required(plan.VersionId, "VersionId"),
        Answers.Required(plan.CreationDate, "CreationDate"))
    {
        LastExecutedAt = Answers.Instant(plan.LastExecutionDate),
    };

    private static BackupRule Read(Sdk.BackupRule rule) => new(
        Answers.Required(rule.RuleId, "RuleId"),
        Answers.Required(rule.RuleName, "RuleName"),
        Answers.Required(rule.TargetBackupVaultName, "TargetBackupVaultName"),
        rule.ScheduleExpression ?? DefaultSchedule,
        rule.ScheduleExpressionTimezone ?? DefaultTimeZone)
    {
        Window = new BackupWindow(Answers.Int32(rule.StartWindowMinutes), Answers.Int32(rule.CompletionWindowMinutes)),
        Lifecycle = SharedMembers.Lifecycle(rule.Lifecycle),
        IsContinuous = rule.EnableContinuousBackup ?? false,
        CopyDestinations = [.. (rule.CopyActions ?? []).Select(copy => Answers.Required(copy.DestinationBackupVaultArn, "DestinationBackupVaultArn"))],
    };
}
