using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Features.OnDemandBackup;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.OnDemandBackup;

public sealed class OnDemandBackupReducersTests
{
    private static readonly Guid Draft = Guid.Parse("c0a8012e-0000-4000-8000-000000000001");
    private static readonly OnDemandBackupState Open = new() { DraftId = Draft, Form = new OnDemandBackupForm() };

    [Fact]
    public void A_change_that_changes_nothing_keeps_the_state() =>
        Assert.Same(Open, OnDemandBackupReducers.ReduceChangeForm(Open, new ChangeFormAction(Open.Form!, "ResourceArn")));

    [Fact]
    public void A_form_that_is_under_way_is_not_changed() =>
        Assert.False(OnDemandBackupReducers.ReduceChangeForm(Open with { IsSending = true }, new ChangeFormAction(new OnDemandBackupForm { ResourceArn = "x" }, "ResourceArn")).IsDirty);

    [Fact]
    public void A_save_of_an_older_form_leaves_the_newer_one_to_be_saved()
    {
        var old = new OnDemandBackupForm { ResourceArn = "a" };
        var state = Open with { Form = old with { ResourceArn = "ab" }, IsDirty = true };

        Assert.True(OnDemandBackupReducers.ReduceDraftSaved(state, new DraftSavedAction(Draft, old, A.Time)).IsDirty);
        Assert.False(OnDemandBackupReducers.ReduceDraftSaved(state, new DraftSavedAction(Draft, state.Form!, A.Time)).IsDirty);
    }

    [Fact]
    public void A_refusal_makes_the_next_attempt_another_submission()
    {
        var next = Guid.NewGuid();
        var error = new BackupError(BackupErrorKind.Invalid, "No.") { Problems = [new Problem("IamRoleArn", "Wrong.", "Mend it.")] };

        var state = OnDemandBackupReducers.ReduceSendFailed(Open with { IsSending = true }, new SendFailedAction(error, Draft, next));

        Assert.Equal((next, false, true, 1), (state.DraftId, state.IsSending, state.IsDirty, state.Attempt));
        Assert.Same(error, state.Refusal);
    }

    [Fact]
    public void AWSs_problem_goes_when_its_field_is_changed()
    {
        var error = new BackupError(BackupErrorKind.Invalid, "No.") { Problems = [new("IamRoleArn", "Wrong.", "Mend it."), new("Lifecycle", "Wrong too.", "Mend it.")] };

        var state = OnDemandBackupReducers.ReduceChangeForm(Open with { Refusal = error }, new ChangeFormAction(new OnDemandBackupForm { IamRoleArn = "other" }, "IamRoleArn"));

        Assert.Equal("Lifecycle", Assert.Single(state.Refusal!.Problems).Field);
    }

    [Fact]
    public void An_answer_to_another_submission_changes_nothing()
    {
        Assert.Same(Open, OnDemandBackupReducers.ReduceJobStarted(Open, new JobStartedAction(A.Production, "job-1", Guid.NewGuid())));
        Assert.Same(Open, OnDemandBackupReducers.ReduceSendFailed(Open, new SendFailedAction(new BackupError(BackupErrorKind.Invalid, "No."), Guid.NewGuid(), Guid.NewGuid())));
    }

    [Theory]
    [InlineData("production-eu-central-1", "new-vault")]
    [InlineData("another", "")]
    public void A_vault_that_was_made_here_is_chosen_unless_the_form_moved_away(string connection, string expected)
    {
        var state = Open with { Form = new OnDemandBackupForm { Connection = connection }, NewVault = new(Draft, "new-vault") };

        var after = OnDemandBackupReducers.ReduceVaultCreatedHere(state, new VaultCreatedHereAction(A.Production, "new-vault"));

        Assert.Null(after.NewVault);
        Assert.Equal(expected, after.Form!.BackupVaultName);
    }
}
