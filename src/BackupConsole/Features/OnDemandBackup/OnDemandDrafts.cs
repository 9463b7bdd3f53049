using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The person's drafts of this form. Saving and deleting take turns, so that a save that was under way cannot bring a deleted draft back.</summary>
internal sealed class OnDemandDrafts(IDrafts drafts, CurrentActor currentActor, TimeProvider time) : IDisposable
{
    public const string Kind = "on-demand-backup";

    private readonly SemaphoreSlim _turn = new(1, 1);

    public static OnDemandBackupForm? FormOf(Draft draft)
    {
        try
        {
            var form = JsonSerializer.Deserialize<OnDemandBackupForm>(draft.Json);
            return form is { RecoveryPointTags.IsDefault: true } ? form with { RecoveryPointTags = [] } : form;
        }
        catch (JsonException)
        {
            // Written by a version whose form was another one: as good as no draft.
            return null;
        }
    }

    public async Task<Draft?> FindAsync(Guid id) =>
        await currentActor.GetAsync() is { } actor && await drafts.FindAsync(actor.UserName, id, CancellationToken.None) is { Kind: Kind } draft ? draft : null;

    public async Task<ImmutableArray<Draft>> ListAsync() =>
        await currentActor.GetAsync() is { } actor ? await drafts.ListAsync(actor.UserName, Kind, CancellationToken.None) : [];

    /// <param name="id">The draft.</param>
    /// <param name="current">What to save, asked for when it is this save's turn; null saves nothing.</param>
    /// <returns>What was saved and when; null when nothing was.</returns>
    public async Task<(OnDemandBackupForm Form, DateTimeOffset At)?> SaveAsync(Guid id, Func<OnDemandBackupForm?> current)
    {
        var actor = await currentActor.GetAsync();
        await _turn.WaitAsync();
        try
        {
            if (actor is null || current() is not { } form)
            {
                return null;
            }

            var at = time.GetUtcNow();
            await drafts.SaveAsync(new Draft(id, actor.UserName, Kind, JsonSerializer.Serialize(form), at), CancellationToken.None);
            return (form, at);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task DeleteAsync(Guid id)
    {
        var actor = await currentActor.GetAsync();
        await _turn.WaitAsync();
        try
        {
            if (actor is not null)
            {
                await drafts.DeleteAsync(actor.UserName, id, CancellationToken.None);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
