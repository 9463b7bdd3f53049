using System.Collections.Immutable;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.SavedViews;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.SavedViews;

internal sealed class DatabaseSavedViews(DatabaseAccess database) : ISavedViews
{
    public Task<ImmutableArray<SavedView>> ListAsync(string userName, string list, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var chosen = await context.DefaultViews.AsNoTracking().Where(row => row.UserName == userName && row.List == list).Select(row => (Guid?)row.ViewId).SingleOrDefaultAsync(cancellationToken);
            var rows = await context.SavedViews.AsNoTracking()
                .Where(view => view.List == list && (view.Owner == userName || view.IsShared))
                .OrderBy(view => view.NormalizedName).ThenBy(view => view.Id)
                .ToListAsync(cancellationToken);
            return rows.Select(row => row.ToSavedView(row.Id == chosen)).ToImmutableArray();
        },
        cancellationToken);

    public Task<SavedView?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async context => (await context.SavedViews.AsNoTracking().SingleOrDefaultAsync(view => view.Id == id, cancellationToken))?.ToSavedView(isDefault: false),
        cancellationToken);

    /// <summary>The unique index stands behind the question whether the name is taken: of two who save at once, one fails.</summary>
    public Task<bool> SaveAsync(SavedView view, CancellationToken cancellationToken) => database.WriteAsync(
        async (context, token) =>
        {
            var row = SavedViewRow.From(view);
            if (await context.SavedViews.AnyAsync(known => known.Owner == row.Owner && known.List == row.List && known.NormalizedName == row.NormalizedName && known.Id != row.Id, token))
            {
                return false;
            }

            context.ChangeTracker.Clear();
            context.Entry(row).State = await context.SavedViews.AnyAsync(known => known.Id == row.Id, token) ? EntityState.Modified : EntityState.Added;
            await context.SaveChangesAsync(token);
            return true;
        },
        cancellationToken);

    public Task DeleteAsync(Guid id, CancellationToken cancellationToken) => database.WriteAsync(
        async (context, token) =>
        {
            await context.DefaultViews.Where(row => row.ViewId == id).ExecuteDeleteAsync(token);
            await context.SavedViews.Where(view => view.Id == id).ExecuteDeleteAsync(token);
        },
        cancellationToken);

    public Task SetDefaultAsync(string userName, string list, Guid? id, CancellationToken cancellationToken) => database.WriteAsync(
        async (context, token) =>
        {
            await context.DefaultViews.Where(row => row.UserName == userName && row.List == list).ExecuteDeleteAsync(token);
            if (id is { } view && await context.SavedViews.AnyAsync(known => known.Id == view, token))
            {
                context.ChangeTracker.Clear();
                context.DefaultViews.Add(new DefaultViewRow { UserName = userName, List = list, ViewId = view });
                await context.SaveChangesAsync(token);
            }
        },
        cancellationToken);
}
