using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Restores;
using BackupConsole.Domain.Selections;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>Every paged list of the service layer by AWS's name of its operation, over an estate that has several items of each.</summary>
internal sealed class PagedLists
{
    private const string Held = "held";
    private const int Several = 4;

    private readonly FaultyEmulator _emulator;
    private readonly string _role;
    private readonly Dictionary<string, Func<Task<IEnumerable<string>>>> _lists;
    private string _planId = "";
    private string _vaultArn = "";
    private string _resourceArn = "";

    public PagedLists(FaultyEmulator emulator)
    {
        _emulator = emulator;
        _role = $"arn:aws:iam::{emulator.AccountId}:role/service-role/AWSBackupDefaultServiceRole";
        _lists = new()
        {
            ["ListBackupVaults"] = async () => (await Get<IBackupVaults>().ListAsync(AwsUnderTest.Person, Cancellation)).Select(vault => vault.Name),
            ["ListBackupPlans"] = async () => (await Plans.ListAsync(AwsUnderTest.Person, Cancellation)).Select(plan => plan.Id),
            ["ListBackupPlanVersions"] = async () => (await Plans.ListVersionsAsync(AwsUnderTest.Person, _planId, Cancellation)).Select(version => version.VersionId),
            ["ListBackupPlanTemplates"] = async () => (await Plans.ListTemplatesAsync(AwsUnderTest.Person, Cancellation)).Select(template => template.Id),
            ["ListBackupSelections"] = async () => (await Plans.ListSelectionsAsync(AwsUnderTest.Person, _planId, Cancellation)).Select(selection => selection.Id),
            ["ListBackupJobs"] = () => JobsAsync(new JobListing(JobKind.Backup)),
            ["ListCopyJobs"] = () => JobsAsync(new JobListing(JobKind.Copy)),
            ["ListRestoreJobs"] = () => JobsAsync(new JobListing(JobKind.Restore)),
            ["ListRestoreJobsByProtectedResource"] = () => JobsAsync(new JobListing(JobKind.Restore) { ResourceArn = _resourceArn }),
            ["ListRecoveryPointsByBackupVault"] = () => PointsOfVaultAsync(Held),
            ["ListRecoveryPointsByResource"] = async () => (await Get<IRecoveryPoints>().ListByResourceAsync(AwsUnderTest.Person, _resourceArn, Cancellation)).Select(point => point.Arn),
            ["ListProtectedResources"] = async () => (await Get<IProtectedResources>().ListAsync(AwsUnderTest.Person, Cancellation)).Select(resource => resource.ResourceArn),
            ["ListProtectedResourcesByBackupVault"] = async () =>
                (await Get<IBackupVaults>().ListProtectedResourcesAsync(AwsUnderTest.Person, Held, Cancellation)).Select(resource => resource.ResourceArn),
            ["ListTags"] = async () => (await Get<ITags>().ListAsync(AwsUnderTest.Person, _vaultArn, Cancellation)).Keys,
            ["ListLegalHolds"] = HeldAsync,
            ["ListRecoveryPointsByLegalHold"] = HeldAsync,
            ["GetResources"] = async () => (await Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, Cancellation)).Select(resource => resource.Arn),
        };
    }

    public IReadOnlyCollection<string> Operations => _lists.Keys;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IBackupPlans Plans => Get<IBackupPlans>();

    /// <summary>Makes what the demo estate lacks, and then stops its time, so that two readings of a list can be compared.</summary>
    public async Task FurnishAsync()
    {
        await FurnishVaultAsync();
        await FurnishPlanAsync();
        await FurnishHoldsAsync();
        await _emulator.StopTimeAsync();
    }

    /// <summary>What the service layer gives for a list.</summary>
    public async Task<List<string>> ReadAsync(string operation) => [.. await _lists[operation]()];

    private T Get<T>()
        where T : notnull =>
        _emulator.Aws.Get<T>();

    private Task<IEnumerable<string>> JobsAsync(JobListing listing) => AllAsync(Get<IJobs>().ListAsync(AwsUnderTest.Person, listing, Cancellation).SelectMany(page => page).Select(job => job.Id));

    private Task<IEnumerable<string>> PointsOfVaultAsync(string vault) =>
        AllAsync(Get<IRecoveryPoints>().ListByVaultAsync(AwsUnderTest.Person, vault, null, Cancellation).SelectMany(page => page).Select(point => point.Arn));

    /// <summary>Held is a set; in an order, so that two readings can be compared.</summary>
    private async Task<IEnumerable<string>> HeldAsync() => (await Get<ILegalHolds>().ListHeldAsync(AwsUnderTest.Person, Cancellation)).Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> AllAsync(IAsyncEnumerable<string> items) => await items.ToListAsync(Cancellation);

    /// <summary>A vault with tags, with backups of several resources and several of one, and several restores of that one.</summary>
    private async Task FurnishVaultAsync()
    {
        var tags = Enumerable.Range(1, Several).ToImmutableSortedDictionary(number => $"tag-{number}", number => $"{number}");
        _vaultArn = (await SendAsync(new CreateBackupVault(Held, null) { BackupVaultTags = tags })).Arn;
        var volumes = (await Get<IResourceInventory>().ListAsync(AwsUnderTest.Person, Cancellation)).Where(resource => resource.Type == "EBS").Take(2 * Several);
        foreach (var volume in volumes)
        {
            await SendAsync(new StartBackupJob(volume.Arn, Held, _role));
        }

        await _emulator.PassAsync(TimeSpan.FromHours(6));
        var points = await Get<IRecoveryPoints>().ListByVaultAsync(AwsUnderTest.Person, Held, null, Cancellation).SelectMany(page => page).ToListAsync(Cancellation);
        var chosen = points[0];
        _resourceArn = chosen.ResourceArn!;
        var metadata = await Get<IRestoreMetadata>().OfRecoveryPointAsync(AwsUnderTest.Person, Held, chosen.Arn, Cancellation);
        var type = RestoreTypes.Named(chosen.ResourceType!)!;
        for (var number = 0; number < 2 * Several; number++)
        {
            var values = RestoreDefaults.Of(type, RestoreDefaults.OriginalOf(type, metadata), string.Create(CultureInfo.InvariantCulture, $"restored-{number}"));
            await SendAsync(new StartRestoreJob(chosen.Arn, chosen.ResourceType!, _role) { Metadata = values });
            await SendAsync(new StartBackupJob(_resourceArn, Held, _role));
            await _emulator.PassAsync(TimeSpan.FromHours(6));
        }
    }

    /// <summary>A plan with several versions and selections.</summary>
    private async Task FurnishPlanAsync()
    {
        var plan = new BackupPlanBody("paged", [new BackupRule("", "daily", Held, BackupRule.DefaultSchedule, BackupRule.DefaultTimeZone)]);
        var made = await SendAsync(new CreateBackupPlan(plan));
        (_planId, var version) = (made.PlanId, made.VersionId);
        for (var number = 1; number < Several; number++)
        {
            version = (await SendAsync(new UpdateBackupPlan(_planId, version, plan with { Name = $"paged-{number}" }))).VersionId;
        }

        for (var number = 0; number < Several; number++)
        {
            await SendAsync(new CreateBackupSelection(_planId, $"selection-{number}", _role, new SelectionTerms { Resources = [_resourceArn] }));
        }
    }

    /// <summary>
    /// One hold in force and others that were, which are listed as well, and of which nobody asks what they held: as many as there are points, so that
    /// both lists that the service layer makes one of are of the same length.
    /// </summary>
    private async Task FurnishHoldsAsync()
    {
        var points = (await PointsOfVaultAsync(Held)).Count();
        for (var number = 0; number < points; number++)
        {
            var asked = new { Title = $"hold-{number}", Description = "paged", RecoveryPointSelection = new { VaultNames = new[] { Held } } };
            var hold = await _emulator.SignedAsync(HttpMethod.Post, "/legal-holds/", asked);
            if (number > 0)
            {
                await _emulator.SignedAsync(HttpMethod.Delete, $"/legal-holds/{hold.GetProperty("LegalHoldId").GetString()}?cancelDescription=over", null);
            }
        }

        await _emulator.PassAsync(TimeSpan.FromHours(1));
    }

    private async Task<TResult> SendAsync<TResult>(BackupCommand<TResult> command) =>
        (await Get<IBackupCommands>().SendAsync(AwsUnderTest.Person, command, IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command), Cancellation)).Result;
}
