using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.Vaults;
using BackupConsole.Testing;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class VaultsReducersTests
{
    private static readonly VaultKey Key = new(A.Production, "Default");
    private static readonly VaultsState Shown = new() { Key = Key, Vault = new Load<Domain.Vaults.BackupVault>(LoadPhase.NotStarted).Succeed(A.Vault(), A.Time) };

    [Fact]
    public void What_is_on_screen_stays_while_it_is_read_again_and_when_that_fails()
    {
        var failed = VaultsReducers.ReduceVaultLoadFailed(
            VaultsReducers.ReduceLoadVault(Shown, new LoadVaultAction(Key)), new VaultLoadFailedAction(Key, new BackupError(BackupErrorKind.Throttled, "Slow down.")));

        Assert.Equal("Default", failed.Vault.Value!.Name);
        Assert.True(failed.Vault.IsStale);
    }

    [Fact]
    public void Another_vault_begins_with_nothing() =>
        Assert.False(VaultsReducers.ReduceLoadVault(Shown, new LoadVaultAction(Key with { Name = "other" })).Vault.HasValue);

    [Fact]
    public void An_answer_about_another_vault_is_dropped() =>
        Assert.Same(Shown, VaultsReducers.ReduceVaultLoaded(Shown, new VaultLoadedAction(Key with { Name = "other" }, A.Vault("other"), A.Time)));

    [Fact]
    public void Only_the_answer_to_the_latest_question_counts()
    {
        var first = new RecoveryPointQuery(A.Production, "Default");
        var second = first with { Text = "x" };
        var state = VaultsReducers.ReduceSearchRecoveryPoints(VaultsReducers.ReduceSearchRecoveryPoints(Shown, new(first)), new(second));

        Assert.Same(state, VaultsReducers.ReduceRecoveryPointsFound(state, new RecoveryPointsFoundAction(first, new Page<RecoveryPoint>([], 0), A.Time)));
        Assert.True(VaultsReducers.ReduceRecoveryPointsFound(state, new RecoveryPointsFoundAction(second, new Page<RecoveryPoint>([], 0), A.Time)).RecoveryPoints.HasValue);
    }
}
