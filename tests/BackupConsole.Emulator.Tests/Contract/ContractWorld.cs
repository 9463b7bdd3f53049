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
    private int _names;

    internal TestEmulator Emulator => _emulator ?? throw new InvalidOperationException("The emulator has not started yet.");

    /// <summary>A vault that stays, with recovery points.</summary>
    internal string Vault { get; private set; } = "";

    /// <summary>A volume with a recovery point in <see cref="Vault"/>.</summary>
    internal string Resource { get; private set; } = "";

    internal string Job { get; private set; } = "";

    internal string Point { get; private set; } = "";

    /// <summary>A plan that stays.</summary>
    internal string Plan { get; private set; } = "";

    internal string PlanVersion { get; private set; } = "";

    internal string Selection { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _emulator = await TestEmulator.StartAsync();
        Vault = await NewVaultAsync();
        Resource = TestEmulator.Volume("vol-0000000000000000f");
        Job = await Emulator.StartJobAsync(Resource, Vault);
        await Emulator.AdvanceAsync(TimeSpan.FromHours(2));
        Point = (await Emulator.GetAsync($"/backup-jobs/{Job}")).Text("RecoveryPointArn");
        (Plan, PlanVersion) = await NewPlanAsync();
        Selection = await NewSelectionAsync(Plan);
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
    internal async Task<string> NewPointAsync()
    {
        var job = await NewJobAsync();
        await Emulator.AdvanceAsync(TimeSpan.FromHours(1));
        return (await Emulator.GetAsync($"/backup-jobs/{job}")).Text("RecoveryPointArn");
    }

    internal async Task<(string Id, string Version)> NewPlanAsync()
    {
        var answer = await MustAsync("CreateBackupPlan", new { BackupPlan = PlanCalls.Minimal(this) });
        return (answer.Text("BackupPlanId"), answer.Text("VersionId"));
    }

    internal async Task<string> NewSelectionAsync(string plan) =>
        (await MustAsync("CreateBackupSelection", new { BackupPlanId = plan, BackupSelection = PlanCalls.Selection(this) })).Text("SelectionId");

    internal string VaultArn(string name) => $"arn:aws:backup:{TestEmulator.Region}:{TestEmulator.Account}:backup-vault:{name}";

    /// <summary>Calls an operation that must succeed.</summary>
    internal async Task<Answer> MustAsync(string name, object members)
    {
        var operation = ServiceContract.Current.Operation(name);
        var answer = await ContractCall.SendAsync(Emulator, operation, await new Recipe(_ => members).MinimalAsync(this));
        Assert.True(answer.Status == (HttpStatusCode)operation.Status, $"{name}: {answer.Body}");
        return answer;
    }
}
