using System.Collections.Immutable;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Plans;

internal sealed class AwsBackupPlans(AwsCalls calls) : IBackupPlans
{
    public Task<ImmutableArray<BackupPlan>> ListAsync(CallContext context, CancellationToken cancellationToken) => ListAsync(context, null, cancellationToken);

    public Task<ImmutableArray<BackupPlan>> ListWithDeletedAsync(CallContext context, CancellationToken cancellationToken) => ListAsync(context, true, cancellationToken);

    public Task<BackupPlan> GetAsync(CallContext context, string planId, CancellationToken cancellationToken) =>
        GetAsync(context, new Sdk.GetBackupPlanRequest { BackupPlanId = planId }, cancellationToken);

    public Task<BackupPlan> GetWithRunsAsync(CallContext context, string planId, int runs, CancellationToken cancellationToken) =>
        GetAsync(context, new Sdk.GetBackupPlanRequest { BackupPlanId = planId, MaxScheduledRunsPreview = runs }, cancellationToken);

    public Task<BackupPlan> GetVersionAsync(CallContext context, string planId, string versionId, CancellationToken cancellationToken) =>
        GetAsync(context, new Sdk.GetBackupPlanRequest { BackupPlanId = planId, VersionId = versionId }, cancellationToken);

    public async Task<ImmutableArray<BackupPlanVersion>> ListVersionsAsync(CallContext context, string planId, CancellationToken cancellationToken)
    {
        var versions = await ReadAllAsync(
            "ListBackupPlanVersions",
            async (token, cancellation) =>
            {
                var request = new Sdk.ListBackupPlanVersionsRequest { BackupPlanId = planId, MaxResults = Pages.Size, NextToken = token };
                var answer = await calls.SendAsync(context, "ListBackupPlanVersions", (clients, stop) => clients.Backup.ListBackupPlanVersionsAsync(request, stop), cancellation);
                return (answer.BackupPlanVersionsList ?? [], answer.NextToken);
            },
            PlanReader.ReadVersion,
            cancellationToken);
        return [.. versions.OrderByDescending(version => version.CreatedAt)];
    }

    public Task<ImmutableArray<BackupSelection>> ListSelectionsAsync(CallContext context, string planId, CancellationToken cancellationToken) => ReadAllAsync(
        "ListBackupSelections",
        async (token, cancellation) =>
        {
            var request = new Sdk.ListBackupSelectionsRequest { BackupPlanId = planId, MaxResults = Pages.Size, NextToken = token };
            var answer = await calls.SendAsync(context, "ListBackupSelections", (clients, stop) => clients.Backup.ListBackupSelectionsAsync(request, stop), cancellation);
            return (answer.BackupSelectionsList ?? [], answer.NextToken);
        },
        SelectionReader.Read,
        cancellationToken);

    public async Task<BackupSelection> GetSelectionAsync(CallContext context, string planId, string selectionId, CancellationToken cancellationToken)
    {
        var request = new Sdk.GetBackupSelectionRequest { BackupPlanId = planId, SelectionId = selectionId };
        return SelectionReader.Read(await calls.SendAsync(context, "GetBackupSelection", (clients, token) => clients.Backup.GetBackupSelectionAsync(request, token), cancellationToken));
    }

    public Task<ImmutableArray<BackupPlanTemplate>> ListTemplatesAsync(CallContext context, CancellationToken cancellationToken) => ReadAllAsync(
        "ListBackupPlanTemplates",
        async (token, cancellation) =>
        {
            var request = new Sdk.ListBackupPlanTemplatesRequest { MaxResults = Pages.Size, NextToken = token };
            var answer = await calls.SendAsync(context, "ListBackupPlanTemplates", (clients, stop) => clients.Backup.ListBackupPlanTemplatesAsync(request, stop), cancellation);
            return (answer.BackupPlanTemplatesList ?? [], answer.NextToken);
        },
        template => new BackupPlanTemplate(Answers.Required(template.BackupPlanTemplateId, "BackupPlanTemplateId"), Answers.Required(template.BackupPlanTemplateName, "BackupPlanTemplateName")),
        cancellationToken);

    public async Task<BackupPlanBody> GetTemplateAsync(CallContext context, string templateId, CancellationToken cancellationToken)
    {
        var request = new Sdk.GetBackupPlanFromTemplateRequest { BackupPlanTemplateId = templateId };
        var answer = await calls.SendAsync(context, "GetBackupPlanFromTemplate", (clients, token) => clients.Backup.GetBackupPlanFromTemplateAsync(request, token), cancellationToken);
        return PlanReader.ReadBody(Answers.Required(answer.BackupPlanDocument, "BackupPlanDocument"));
    }

    public async Task<BackupPlanBody> ReadJsonAsync(CallContext context, string json, CancellationToken cancellationToken)
    {
        var request = new Sdk.GetBackupPlanFromJSONRequest { BackupPlanTemplateJson = json };
        var answer = await calls.SendAsync(context, "GetBackupPlanFromJSON", (clients, token) => clients.Backup.GetBackupPlanFromJSONAsync(request, token), cancellationToken);
        return PlanReader.ReadBody(Answers.Required(answer.BackupPlan, "BackupPlan"));
    }

    public async Task<string> ExportAsync(CallContext context, string planId, CancellationToken cancellationToken)
    {
        var request = new Sdk.ExportBackupPlanTemplateRequest { BackupPlanId = planId };
        var answer = await calls.SendAsync(context, "ExportBackupPlanTemplate", (clients, token) => clients.Backup.ExportBackupPlanTemplateAsync(request, token), cancellationToken);
        return Answers.Required(answer.BackupPlanTemplateJson, "BackupPlanTemplateJson");
    }

    private Task<ImmutableArray<BackupPlan>> ListAsync(CallContext context, bool? isWithDeleted, CancellationToken cancellationToken) => ReadAllAsync(
        "ListBackupPlans",
        async (token, cancellation) =>
        {
            var request = new Sdk.ListBackupPlansRequest { IncludeDeleted = isWithDeleted, MaxResults = Pages.Size, NextToken = token };
            var answer = await calls.SendAsync(context, "ListBackupPlans", (clients, stop) => clients.Backup.ListBackupPlansAsync(request, stop), cancellation);
            return (answer.BackupPlansList ?? [], answer.NextToken);
        },
        PlanReader.Read,
        cancellationToken);

    private async Task<BackupPlan> GetAsync(CallContext context, Sdk.GetBackupPlanRequest request, CancellationToken cancellationToken) =>
        PlanReader.Read(await calls.SendAsync(context, "GetBackupPlan", (clients, token) => clients.Backup.GetBackupPlanAsync(request, token), cancellationToken));

    private static async Task<ImmutableArray<T>> ReadAllAsync<TMember, T>(
        string operation, Func<string?, CancellationToken, Task<(List<TMember> Page, string? NextToken)>> read, Func<TMember, T> readMember, CancellationToken cancellationToken)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        await foreach (var page in Pages.ReadAsync(operation, read, cancellationToken))
        {
            all.AddRange(page.Select(readMember));
        }

        return all.ToImmutable();
    }
}
