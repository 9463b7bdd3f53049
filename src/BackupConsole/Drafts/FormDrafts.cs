using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;

namespace BackupConsole.Drafts;

/// <summary>The signed-in person's drafts of one form. Saving and deleting take turns, so that a save that was under way cannot bring a deleted draft back.</summary>
/// <param name="kind">Which form, as in <see cref="Draft.Kind"/>.</param>
internal abstract class FormDrafts<TForm>(string kind, IDrafts drafts, CurrentActor currentActor, TimeProvider time)
    where TForm : class
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    /// <summary>What was entered; null for what a version wrote whose form was another one: as good as no draft.</summary>
    public static TForm? FormOf(Draft draft)
    {
        try
        {
            return JsonSerializer.Deserialize<TForm>(draft.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public async Task<Draft?> FindAsync(Guid id) =>
        await currentActor.GetAsync() is { } actor && await drafts.FindAsync(actor.UserName, id, CancellationToken.None) is { } draft && draft.Kind == kind ? draft : null;

    public async Task<ImmutableArray<Draft>> ListAsync() =>
        await currentActor.GetAsync() is { } actor ? await drafts.ListAsync(actor.UserName, kind, CancellationToken.None) : [];

    /// <param name="id">The draft.</param>
    /// <param name="current">What to save, asked for when it is this save's turn; null saves nothing.</param>
    /// <returns>What was saved and when; null when nothing was.</returns>
    public async Task<(TForm Form, DateTimeOffset At)?> SaveAsync(Guid id, Func<TForm?> current) =>
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

    private async Task<(TForm Form, DateTimeOffset At)?> WriteAsync(Guid id, Actor actor, Func<TForm?> current)
    {
        if (current() is not { } form)
        {
            return null;
        }

        var at = time.GetUtcNow();
        await drafts.SaveAsync(new Draft(id, actor.UserName, kind, JsonSerializer.Serialize(form), at), CancellationToken.None);
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
