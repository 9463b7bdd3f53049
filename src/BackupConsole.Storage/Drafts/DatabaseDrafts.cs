using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Drafts;

internal sealed class DatabaseDrafts(DatabaseAccess database) : IDrafts
{
    private static readonly string[] Identity = [nameof(DraftRow.UserName), nameof(DraftRow.Id)];

    public Task SaveAsync(Draft draft, CancellationToken cancellationToken) => database.WriteAsync(
        (context, token) =>
        {
            var upsert = Upsert.Into<DraftRow>(
                context,
                Identity,
                property => $"excluded.\"{property.GetColumnName()}\"",
                guard: """excluded."SavedAt" >= "Drafts"."SavedAt" """);
            return upsert.WriteAsync(context, [DraftRow.From(draft)], token);
        },
        cancellationToken);

    public Task<Draft?> FindAsync(string userName, Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var row = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.UserName == userName && draft.Id == id, cancellationToken);
            return row?.ToDraft();
        },
        cancellationToken);

    public Task<ImmutableArray<Draft>> ListAsync(string userName, string kind, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var rows = await context.Drafts.AsNoTracking()
                .Where(draft => draft.UserName == userName && draft.Kind == kind)
                .OrderByDescending(draft => draft.SavedAt).ThenBy(draft => draft.Id)
                .ToListAsync(cancellationToken);
            return rows.Select(row => row.ToDraft()).ToImmutableArray();
        },
        cancellationToken);

    public Task DeleteAsync(string userName, Guid id, CancellationToken cancellationToken) => database.WriteAsync(
        (context, token) => context.Drafts.Where(draft => draft.UserName == userName && draft.Id == id).ExecuteDeleteAsync(token),
        cancellationToken);
}
