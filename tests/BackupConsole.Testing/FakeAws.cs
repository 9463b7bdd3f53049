using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Plans.Json;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Restores;
using BackupConsole.Domain.Settings;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Vaults.Notifications;

namespace BackupConsole.Testing;

/// <summary>AWS as the read ports see it: one account that holds what a test puts in. Every call is counted and can be refused.</summary>
public sealed class FakeAws : ICallerIdentities, IEstateClocks, IJobs, IBackupVaults, IRecoveryPoints, ILegalHolds, IBackupPlans, IResourceInventory, IProtectedResources, IRegionSettings, IGlobalSettings, ITags, IRestoreMetadata
{
    public Calls Calls { get; } = new();

    public ConcurrentDictionary<(JobKind Kind, string Id), Job> Jobs { get; } = new();

    public List<BackupVault> Vaults { get; } = [];

    /// <summary>Vault → access policy.</summary>
    public Dictionary<string, string> AccessPolicies { get; } = [];

    /// <summary>Vault → notifications.</summary>
    public Dictionary<string, VaultNotifications> VaultNotifications { get; } = [];

    /// <summary>ARN → tags.</summary>
    public Dictionary<string, ImmutableSortedDictionary<string, string>> Tags { get; } = [];

    public List<RecoveryPoint> RecoveryPoints { get; } = [];

    /// <summary>With their rules and selections, as the last version has them.</summary>
    /// <summary>The ARNs of the recovery points under a legal hold.</summary>
    public HashSet<string> Held { get; } = [];

    public List<BackupPlan> Plans { get; } = [];

    /// <summary>Versions of plans that are not in force any more.</summary>
    public List<BackupPlan> OldPlanVersions { get; } = [];

    public List<(BackupPlanTemplate Template, BackupPlanBody Body)> PlanTemplates { get; } = [];

    /// <summary>How the resources of recovery points were configured, by the points' ARNs; of others nothing is known.</summary>
    public Dictionary<string, RestoreMetadata> RestoreMetadata { get; } = [];

    /// <summary>When set, <see cref="RestoreMetadata"/> is answered only after it; a test can then look at what is shown meanwhile.</summary>
    public TaskCompletionSource? HeldRestoreMetadata { get; set; }

    /// <summary>What restore jobs were started with, by their ids.</summary>
    public Dictionary<string, ImmutableSortedDictionary<string, string>> SentMetadata { get; } = [];

    public List<InventoryResource> Resources { get; } = [];

    public List<ProtectedResourceDetail> ProtectedResources { get; } = [];

    public Dictionary<string, bool> OptIn { get; } = new() { ["EBS"] = true };

    public Dictionary<string, bool> FullManagement { get; } = new() { ["DynamoDB"] = false };

    public Dictionary<string, string> GlobalSettings { get; } = new() { ["isCrossAccountBackupEnabled"] = "false" };

    public EstateClock? Clock { get; set; }

    public void Put(params ReadOnlySpan<Job> jobs)
    {
        foreach (var job in jobs)
        {
            Jobs[(job.Kind, job.Id)] = job;
        }
    }

    public Task<CallerIdentity> GetAsync(CallContext context, CancellationToken cancellationToken)
    {
        Calls.Note("GetCallerIdentity", context);
        return Task.FromResult(new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/test", "AIDATEST"));
    }

    public Task<EstateClock> ReadAsync(ConnectionId connection, CancellationToken cancellationToken)
    {
        Calls.Note("ReadClock", CallContext.Poll(connection));
        return Task.FromResult(Clock ?? EstateClock.Wall(A.Time));
    }

    public async IAsyncEnumerable<ImmutableArray<Job>> ListAsync(CallContext context, JobListing listing, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        Calls.Note($"List{listing.Kind}Jobs", context);
        yield return
        [
            .. Jobs.Values.Where(job => job.Kind == listing.Kind && job.Connection == context.Connection
                && (listing.State is null || job.State == listing.State)
                && (listing.ResourceArn is null || job.ResourceArn == listing.ResourceArn)
                && (listing.CreatedAfter is null || job.CreatedAt > listing.CreatedAfter)
                && (listing.CompletedAfter is null || job.CompletedAt > listing.CompletedAfter)),
        ];
    }

    public async Task<Job> GetAsync(CallContext context, JobKind kind, string jobId, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Calls.Note($"Describe{kind}Job", context);
        return Jobs.GetValueOrDefault((kind, jobId)) ?? throw NotFound(jobId);
    }

    public Task<ImmutableHashSet<string>> ListHeldAsync(CallContext context, CancellationToken cancellationToken)
    {
        Calls.Note("ListLegalHolds", context);
        return Task.FromResult(Held.ToImmutableHashSet());
    }

    Task<ImmutableArray<BackupVault>> IBackupVaults.ListAsync(CallContext context, CancellationToken cancellationToken) => List("ListBackupVaults", context, Vaults);

    Task<BackupVault> IBackupVaults.GetAsync(CallContext context, string vaultName, CancellationToken cancellationToken)
    {
        Calls.Note("DescribeBackupVault", context);
        return Task.FromResult(Vaults.Find(vault => vault.Name == vaultName) ?? throw NotFound(vaultName));
    }

    Task<ImmutableArray<ProtectedResource>> IProtectedResources.ListAsync(CallContext context, CancellationToken cancellationToken) =>
        List("ListProtectedResources", context, [.. ProtectedResources.Select(detail => detail.Resource)]);

    Task<ProtectedResourceDetail> IProtectedResources.GetAsync(CallContext context, string resourceArn, CancellationToken cancellationToken)
    {
        Calls.Note("DescribeProtectedResource", context);
        return Task.FromResult(ProtectedResources.Find(detail => detail.Resource.ResourceArn == resourceArn) ?? throw NotFound(resourceArn));
    }

    Task<ImmutableArray<RecoveryPoint>> IRecoveryPoints.ListByResourceAsync(CallContext context, string resourceArn, CancellationToken cancellationToken) =>
        List("ListRecoveryPointsByResource", context, [.. RecoveryPoints.Where(point => point.ResourceArn == resourceArn).OrderByDescending(point => point.CreatedAt)]);

    public async IAsyncEnumerable<ImmutableArray<RecoveryPoint>> ListByVaultAsync(
        CallContext context, string vaultName, DateTimeOffset? createdAfter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        Calls.Note("ListRecoveryPointsByBackupVault", context);
        yield return [.. RecoveryPoints.Where(point => point.VaultName == vaultName && (createdAfter is null || point.CreatedAt > createdAfter))];
    }

    Task<RecoveryPoint> IRecoveryPoints.GetAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken)
    {
        Calls.Note("DescribeRecoveryPoint", context);
        return Task.FromResult(RecoveryPoints.Find(point => point.Arn == recoveryPointArn) ?? throw NotFound(recoveryPointArn));
    }

    async Task<RestoreMetadata> IRestoreMetadata.OfRecoveryPointAsync(CallContext context, string vaultName, string recoveryPointArn, CancellationToken cancellationToken)
    {
        Calls.Note("GetRecoveryPointRestoreMetadata", context);
        if (HeldRestoreMetadata is { } held)
        {
            await held.Task.WaitAsync(cancellationToken);
        }

        return RestoreMetadata.GetValueOrDefault(recoveryPointArn) ?? new RestoreMetadata(null, ImmutableSortedDictionary<string, string>.Empty);
    }

    Task<ImmutableSortedDictionary<string, string>> IRestoreMetadata.OfJobAsync(CallContext context, string restoreJobId, CancellationToken cancellationToken)
    {
        Calls.Note("GetRestoreJobMetadata", context);
        return Task.FromResult(SentMetadata.GetValueOrDefault(restoreJobId) ?? throw NotFound(restoreJobId));
    }

    public Task<string?> GetAccessPolicyAsync(CallContext context, string vaultName, CancellationToken cancellationToken)
    {
        Calls.Note("GetBackupVaultAccessPolicy", context);
        return Task.FromResult(AccessPolicies.GetValueOrDefault(vaultName));
    }

    public Task<VaultNotifications?> GetNotificationsAsync(CallContext context, string vaultName, CancellationToken cancellationToken)
    {
        Calls.Note("GetBackupVaultNotifications", context);
        return Task.FromResult(VaultNotifications.GetValueOrDefault(vaultName));
    }

    public Task<ImmutableArray<ProtectedResource>> ListProtectedResourcesAsync(CallContext context, string vaultName, CancellationToken cancellationToken) => List(
        "ListProtectedResourcesByBackupVault",
        context,
        [.. RecoveryPoints.Where(point => point.VaultName == vaultName && point.ResourceArn is not null).GroupBy(point => point.ResourceArn!).Select(points => new ProtectedResource(points.Key, points.First().ResourceType, points.First().ResourceName, points.Max(point => point.CreatedAt), null, null))]);

    Task<ImmutableArray<BackupPlan>> IBackupPlans.ListAsync(CallContext context, CancellationToken cancellationToken) =>
        List("ListBackupPlans", context, [.. Plans.Where(plan => plan.DeletedAt is null).Select(AsListed)]);

    Task<ImmutableArray<BackupPlan>> IBackupPlans.ListWithDeletedAsync(CallContext context, CancellationToken cancellationToken) =>
        List("ListBackupPlans", context, [.. Plans.Select(AsListed)]);

    Task<BackupPlan> IBackupPlans.GetAsync(CallContext context, string planId, CancellationToken cancellationToken) =>
        Task.FromResult(PlanOf(context, planId) with { ScheduledRuns = [], Selections = [] });

    Task<BackupPlan> IBackupPlans.GetWithRunsAsync(CallContext context, string planId, int runs, CancellationToken cancellationToken)
    {
        var plan = PlanOf(context, planId);
        return Task.FromResult(plan with { ScheduledRuns = [.. plan.ScheduledRuns.Take(runs)], Selections = [] });
    }

    Task<BackupPlan> IBackupPlans.GetVersionAsync(CallContext context, string planId, string versionId, CancellationToken cancellationToken)
    {
        Calls.Note("GetBackupPlan", context);
        return Task.FromResult(Plans.Concat(OldPlanVersions).FirstOrDefault(plan => plan.Id == planId && plan.VersionId == versionId) ?? throw NotFound(versionId));
    }

    Task<ImmutableArray<BackupPlanVersion>> IBackupPlans.ListVersionsAsync(CallContext context, string planId, CancellationToken cancellationToken) => List(
        "ListBackupPlanVersions",
        context,
        [.. Plans.Concat(OldPlanVersions).Where(plan => plan.Id == planId).Select(plan => new BackupPlanVersion(plan.VersionId, plan.Name, plan.CreatedAt)).OrderByDescending(version => version.CreatedAt)]);

    Task<ImmutableArray<BackupSelection>> IBackupPlans.ListSelectionsAsync(CallContext context, string planId, CancellationToken cancellationToken)
    {
        Calls.Note("ListBackupSelections", context);
        var plan = Plans.Find(plan => plan.Id == planId) ?? throw NotFound(planId);
        return Task.FromResult<ImmutableArray<BackupSelection>>(
            [.. plan.Selections.Select(whole => new BackupSelection(whole.Id, whole.Name, whole.IamRoleArn) { CreatedAt = whole.CreatedAt, CreatorRequestId = whole.CreatorRequestId })]);
    }

    Task<BackupSelection> IBackupPlans.GetSelectionAsync(CallContext context, string planId, string selectionId, CancellationToken cancellationToken)
    {
        Calls.Note("GetBackupSelection", context);
        return Task.FromResult(Plans.Find(plan => plan.Id == planId)?.Selections.FirstOrDefault(selection => selection.Id == selectionId) ?? throw NotFound(selectionId));
    }

    Task<ImmutableArray<BackupPlanTemplate>> IBackupPlans.ListTemplatesAsync(CallContext context, CancellationToken cancellationToken) =>
        List("ListBackupPlanTemplates", context, [.. PlanTemplates.Select(known => known.Template)]);

    Task<BackupPlanBody> IBackupPlans.GetTemplateAsync(CallContext context, string templateId, CancellationToken cancellationToken)
    {
        Calls.Note("GetBackupPlanFromTemplate", context);
        return Task.FromResult(PlanTemplates.Find(known => known.Template.Id == templateId).Body ?? throw NotFound(templateId));
    }

    Task<BackupPlanBody> IBackupPlans.ReadJsonAsync(CallContext context, string json, CancellationToken cancellationToken)
    {
        Calls.Note("GetBackupPlanFromJSON", context);
        return PlanJson.TryRead(json, out var body, out var problems)
            ? Task.FromResult(body)
            : throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, problems[0].Rule, "InvalidRequestException"));
    }

    Task<string> IBackupPlans.ExportAsync(CallContext context, string planId, CancellationToken cancellationToken)
    {
        Calls.Note("ExportBackupPlanTemplate", context);
        return Task.FromResult(PlanJson.Write((Plans.Find(plan => plan.Id == planId) ?? throw NotFound(planId)).ToBody()));
    }

    Task<ImmutableArray<InventoryResource>> IResourceInventory.ListAsync(CallContext context, CancellationToken cancellationToken) => List("GetResources", context, Resources);

    Task<RegionSettings> IRegionSettings.GetAsync(CallContext context, CancellationToken cancellationToken)
    {
        Calls.Note("DescribeRegionSettings", context);
        return Task.FromResult(new RegionSettings(OptIn.ToImmutableSortedDictionary(), FullManagement.ToImmutableSortedDictionary()));
    }

    Task<GlobalSettings> IGlobalSettings.GetAsync(CallContext context, CancellationToken cancellationToken)
    {
        Calls.Note("DescribeGlobalSettings", context);
        return Task.FromResult(new GlobalSettings(GlobalSettings.ToImmutableSortedDictionary(), null));
    }

    public Task<ImmutableArray<string>> GetSupportedTypesAsync(CallContext context, CancellationToken cancellationToken)
    {
        Calls.Note("GetSupportedResourceTypes", context);
        return Task.FromResult<ImmutableArray<string>>([.. OptIn.Keys]);
    }

    Task<ImmutableSortedDictionary<string, string>> ITags.ListAsync(CallContext context, string resourceArn, CancellationToken cancellationToken)
    {
        Calls.Note("ListTags", context);
        return Task.FromResult(Tags.GetValueOrDefault(resourceArn) ?? ImmutableSortedDictionary<string, string>.Empty);
    }

    private Task<ImmutableArray<T>> List<T>(string operation, CallContext context, List<T> items)
    {
        Calls.Note(operation, context);
        return Task.FromResult<ImmutableArray<T>>([.. items]);
    }

    private BackupPlan PlanOf(CallContext context, string planId)
    {
        Calls.Note("GetBackupPlan", context);
        return Plans.Find(plan => plan.Id == planId) ?? throw NotFound(planId);
    }

    private static BackupPlan AsListed(BackupPlan plan) => plan with { Rules = [], ScanSettings = [], ScheduledRuns = [], Selections = [] };

    private static BackupServiceException NotFound(string what) =>
        new(new BackupError(BackupErrorKind.NotFound, $"{what} was not found.", "ResourceNotFoundException"));
}
