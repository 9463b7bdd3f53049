using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>The person's drafts of this form. Saving and deleting take turns, so that a save that was under way cannot bring a deleted draft back.</summary>
internal sealed class OnDemandDrafts(IDrafts drafts, CurrentActor currentActor, TimeProvider time)
{
    public const string Kind = "on-demand-backup";

    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

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
    public async Task<(OnDemandBackupForm Form, DateTimeOffset At)?> SaveAsync(Guid id, Func<OnDemandBackupForm?> current) =>
        await currentActor.GetAsync() is { } actor ? await InTurn(() => WriteAsync(id, actor, current)) : null;

    public async Task DeleteAsync(Guid id)
    {
        if (await currentActor.GetAsync() is { } actor)
        {
            await InTurn(async () =>
            {
                await drafts.DeleteAsync(actor.UserName, id, CancellationToken.None);
                return true;
            });
        }
    }

    private async Task<(OnDemandBackupForm Form, DateTimeOffset At)?> WriteAsync(Guid id, Actor actor, Func<OnDemandBackupForm?> current)
    {
        if (current() is not { } form)
        {
            return null;
        }

        var at = time.GetUtcNow();
        await drafts.SaveAsync(new Draft(id, actor.UserName, Kind, JsonSerializer.Serialize(form), at), CancellationToken.None);
        return (form, at);
    }

    private Task<T> InTurn<T>(Func<Task<T>> work)
    {
        lock (_lock)
        {
            var turn = AfterAsync(_last, work);
            _last = turn;
            return turn;
        }
    }

    // How the one before ended is its own caller's business.
    private static async Task<T> AfterAsync<T>(Task before, Func<Task<T>> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await work();
    }
}
