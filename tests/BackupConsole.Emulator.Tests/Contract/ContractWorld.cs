using System.Globalization;
using System.Net;
using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Tests.Contract.Calls;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>One emulator for the whole validation suite, with what its calls are about.</summary>
public sealed class ContractWorld : IAsyncLifetime
{
    private TestEmulator? _emulator;
    private const int ContinuousDatabases = 30;
    private readonly Queue<string> _continuousPoints = new();
    private int _names;

    internal TestEmulator Emulator => _emulator ?? throw new InvalidOperationException("The emulator has not started yet.");

    /// <summary>A vault that stays, with recovery points, a policy and notifications.</summary>
    internal string Vault { get; private set; } = "";

    /// <summary>A volume with a recovery point in <see cref="Vault"/>.</summary>
    internal string Resource { get; private set; } = "";

    internal string Job { get; private set; } = "";

    internal string Point { get; private set; } = "";

    internal string CopyJob { get; private set; } = "";

    internal string RestoreJob { get; private set; } = "";

    /// <summary>A plan that stays.</summary>
    internal string Plan { get; private set; } = "";

    internal string PlanVersion { get; private set; } = "";

    internal string Selection { get; private set; } = "";

    internal string Hold { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _emulator = await TestEmulator.StartAsync();
        Vault = await NewVaultAsync();
        await MustAsync("PutBackupVaultAccessPolicy", new { BackupVaultName = Vault, Policy = VaultCalls.Policy });
        await MustAsync("PutBackupVaultNotifications", VaultCalls.Notifications(Vault));
        await NewContinuousPointsAsync();
        Resource = NewVolume();
        Job = await Emulator.StartJobAsync(Resource, Vault);
        await Emulator.AdvanceAsync(TimeSpan.FromHours(2));
        Point = (await Emulator.GetAsync($"/backup-jobs/{Job}")).Text("RecoveryPointArn");
        CopyJob = (await MustAsync("StartCopyJob", JobCalls.Copy(this))).Text("CopyJobId");
        RestoreJob = (await MustAsync("StartRestoreJob", JobCalls.Restore(this))).Text("RestoreJobId");
        (Plan, PlanVersion) = await NewPlanAsync();
        Selection = await NewSelectionAsync(Plan);
        Hold = await NewHoldAsync();
    }

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    internal string NewName() => string.Create(CultureInfo.InvariantCulture, $"contract-{++_names}");

    internal string NewVolume() => TestEmulator.Volume(string.Create(CultureInfo.InvariantCulture, $"vol-{++_names:x17}"));

    internal async Task<string> NewVaultAsync()
    {
        var name = NewName();
        await MustAsync("CreateBackupVault", new { BackupVaultName = name });
        return name;
    }

    internal Task<string> NewJobAsync() => Emulator.StartJobAsync(NewVolume(), Vault);

    /// <summary>A recovery point in <see cref="Vault"/> that nothing else uses.</summary>
    internal Task<string> NewPointAsync() => BackUpAsync(NewVolume, TimeSpan.FromHours(1));

    /// <summary>A recovery point within a composite one.</summary>
    internal async Task<string> NewNestedPointAsync()
    {
        var parent = await BackUpAsync(
            () => $"arn:aws:cloudformation:{TestEmulator.Region}:{TestEmulator.Account}:stack/{NewName()}/1234", TimeSpan.FromHours(4));
        var nested = await MustAsync("ListRecoveryPointsByBackupVault", new { BackupVaultName = Vault, ByParentRecoveryPointArn = parent });
        return nested.Items("RecoveryPoints")[0].GetProperty("RecoveryPointArn").GetString()!;
    }

    /// <summary>Some jobs fail, and which ones hangs on the order of the tests: then another resource is backed up.</summary>
    private async Task<string> BackUpAsync(Func<string> newResource, TimeSpan wait)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var job = await Emulator.StartJobAsync(newResource(), Vault);
            await Emulator.AdvanceAsync(wait);
            if ((await Emulator.GetAsync($"/backup-jobs/{job}")).Json.GetProperty("RecoveryPointArn").GetString() is { } point)
            {
                return point;
            }
        }

        throw new InvalidOperationException("Five backups failed one after the other.");
    }

    /// <summary>A continuous recovery point of a database; each can be disassociated once.</summary>
    internal string NextContinuousPoint() => _continuousPoints.Dequeue();

    internal async Task<string> NewHoldAsync() =>
        (await MustAsync("CreateLegalHold", new { Title = NewName(), Description = "For a test." }, LegalHoldCalls.Region)).Text("LegalHoldId");

    internal async Task<(string Id, string Version)> NewPlanAsync(object? plan = null)
    {
        var answer = await MustAsync("CreateBackupPlan", new { BackupPlan = plan ?? PlanCalls.Minimal(this) });
        return (answer.Text("BackupPlanId"), answer.Text("VersionId"));
    }

    internal async Task<string> NewSelectionAsync(string plan) =>
        (await MustAsync("CreateBackupSelection", new { BackupPlanId = plan, BackupSelection = PlanCalls.Selection(this) })).Text("SelectionId");

    internal static string VaultArn(string name) => $"arn:aws:backup:{TestEmulator.Region}:{TestEmulator.Account}:backup-vault:{name}";

    /// <summary>Calls an operation that must succeed.</summary>
    internal async Task<Answer> MustAsync(string name, object members, string region = TestEmulator.Region)
    {
        var operation = ServiceContract.Current.Operation(name);
        var answer = await ContractCall.SendAsync(Emulator, operation, await new Recipe(_ => members).MinimalAsync(this), region);
        Assert.True(answer.Status == (HttpStatusCode)operation.Status, $"{name}: {answer.Body}");
        return answer;
    }

    private async Task NewContinuousPointsAsync()
    {
        var databases = Enumerable.Range(0, ContinuousDatabases).Select(_ => $"arn:aws:rds:{TestEmulator.Region}:{TestEmulator.Account}:db:{NewName()}").ToList();
        var (plan, _) = await NewPlanAsync(PlanCalls.Continuous(this));
        var selection = new { SelectionName = NewName(), IamRoleArn = TestEmulator.Role, Resources = databases };
        await MustAsync("CreateBackupSelection", new { BackupPlanId = plan, BackupSelection = selection });
        await Emulator.AdvanceAsync(TimeSpan.FromDays(2));
        var points = await MustAsync("ListRecoveryPointsByBackupVault", new { BackupVaultName = Vault, ByBackupPlanId = plan });
        foreach (var point in points.Items("RecoveryPoints"))
        {
            _continuousPoints.Enqueue(point.GetProperty("RecoveryPointArn").GetString()!);
        }
    }
}
