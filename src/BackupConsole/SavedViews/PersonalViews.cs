using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.SavedViews;
using BackupConsole.Security;

namespace BackupConsole.SavedViews;

/// <summary>The signed-in person's saved views. Rights are read afresh: what is shared is shared by whoever may do so now.</summary>
/// <exception cref="BackupServiceException">Every method: not allowed, not valid, or the database cannot be read or written.</exception>
internal sealed class PersonalViews(ISavedViews views, IActors actors, CurrentActor currentActor)
{
    public async Task<ImmutableArray<SavedView>> ListAsync(string list) =>
        await currentActor.GetAsync() is { } actor ? await views.ListAsync(actor.UserName, list, CancellationToken.None) : [];

    /// <summary>Saves a view of the list, a new one or one's own; what is wrong stands in the exception's problems.</summary>
    public async Task<SavedView> SaveAsync(Guid id, string list, string name, string query, bool isShared)
    {
        var actor = await ActorAsync();
        var known = await views.FindAsync(id, CancellationToken.None);
        Require(CanChange(actor, known));
        if (isShared && known is not { IsShared: true })
        {
            Require(CanShare(actor));
        }

        var owner = known?.Owner ?? actor.UserName;
        var view = new SavedView(id, owner, list, name.Trim(), query, isShared);
        var others = (await views.ListAsync(owner, list, CancellationToken.None)).Where(other => other.Owner == owner && other.Id != id).Select(other => other.Name);
        RequireValid([.. SavedViewRules.ValidateName(view.Name, others), .. SavedViewRules.ValidateQuery(query)]);
        if (!await views.SaveAsync(view, CancellationToken.None))
        {
            RequireValid(SavedViewRules.ValidateName(view.Name, [view.Name]));
        }

        return view;
    }

    public async Task DeleteAsync(Guid id)
    {
        Require(CanChange(await ActorAsync(), await views.FindAsync(id, CancellationToken.None)));
        await views.DeleteAsync(id, CancellationToken.None);
    }

    /// <param name="list">Which list.</param>
    /// <param name="id">The view that it opens with; null = none.</param>
    public async Task SetDefaultAsync(string list, Guid? id)
    {
        var actor = await ActorAsync();
        if (id is { } chosen && await views.FindAsync(chosen, CancellationToken.None) is null)
        {
            throw new BackupServiceException(new BackupError(BackupErrorKind.NotFound, "This view has been deleted."));
        }

        await views.SetDefaultAsync(actor.UserName, list, id, CancellationToken.None);
    }

    public static Decision CanShare(Actor? actor) => Permissions.Can(actor, ConsoleAction.ShareSavedView, new ConnectionId(string.Empty));

    /// <summary>One's own, and for an administrator also what others share: whoever left cannot take it back any more.</summary>
    public static Decision CanChange(Actor? actor, SavedView? view) => view switch
    {
        _ when actor is null => Decision.Refused("Sign in to do this."),
        null => Decision.Allowed,
        _ when view.Owner == actor.UserName => Decision.Allowed,
        { IsShared: false } => Decision.Refused("This view is somebody else's."),
        _ => Permissions.Can(actor, ConsoleAction.ChangeSharedViews, new ConnectionId(string.Empty)),
    };

    private async Task<Actor> ActorAsync() =>
        await currentActor.GetAsync() is { } signedIn && await actors.FindAsync(signedIn.UserName, CancellationToken.None) is { } actor
            ? actor
            : throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, "Sign in to do this."));

    private static void Require(Decision decision)
    {
        if (!decision.IsAllowed)
        {
            throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, decision.Reason ?? "This is not allowed."));
        }
    }

    private static void RequireValid(ImmutableArray<Problem> problems)
    {
        if (!problems.IsEmpty)
        {
            throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, problems[0].Rule) { Problems = problems });
        }
    }
}
