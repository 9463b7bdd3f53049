using BackupConsole.Domain.Drafts;
using BackupConsole.Storage.Tests.Databases;

namespace BackupConsole.Storage.Tests.Drafts;

public sealed class DatabaseDraftsTests
{
    private static readonly Guid Id = new("0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f");
    private static readonly Draft Draft = new(Id, "ann", "on-demand-backup", "{\"a\":1}", new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_draft_comes_back_and_a_newer_save_replaces_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var newer = Draft with { Json = "{\"a\":2}", SavedAt = Draft.SavedAt.AddSeconds(1) };

        await database.Drafts.SaveAsync(Draft, Token);
        Assert.Equal(Draft, await database.Drafts.FindAsync("ann", Id, Token));

        await database.Drafts.SaveAsync(newer, Token);
        Assert.Equal(newer, await database.Drafts.FindAsync("ann", Id, Token));
    }

    [Theory, EveryDatabase]
    public async Task A_save_that_arrives_late_is_ignored(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Drafts.SaveAsync(Draft, Token);

        await database.Drafts.SaveAsync(Draft with { Json = "{}", SavedAt = Draft.SavedAt.AddTicks(-10) }, Token);

        Assert.Equal(Draft, await database.Drafts.FindAsync("ann", Id, Token));
    }

    [Theory, EveryDatabase]
    public async Task A_draft_belongs_to_one_person(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Drafts.SaveAsync(Draft, Token);
        await database.Drafts.SaveAsync(Draft with { UserName = "bob", Json = "{}", SavedAt = Draft.SavedAt.AddDays(1) }, Token);

        Assert.Equal(Draft, await database.Drafts.FindAsync("ann", Id, Token));
        Assert.Null(await database.Drafts.FindAsync("eve", Id, Token));

        await database.Drafts.DeleteAsync("bob", Id, Token);
        Assert.Null(await database.Drafts.FindAsync("bob", Id, Token));
        Assert.Equal(Draft, await database.Drafts.FindAsync("ann", Id, Token));
    }

    [Theory, EveryDatabase]
    public async Task A_list_is_of_one_kind_newest_first(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var newer = Draft with { Id = Guid.NewGuid(), SavedAt = Draft.SavedAt.AddSeconds(1) };
        await database.Drafts.SaveAsync(Draft, Token);
        await database.Drafts.SaveAsync(newer, Token);
        await database.Drafts.SaveAsync(Draft with { Id = Guid.NewGuid(), Kind = "plan" }, Token);
        await database.Drafts.SaveAsync(Draft with { Id = Guid.NewGuid(), UserName = "bob" }, Token);

        Assert.Equal([newer, Draft], await database.Drafts.ListAsync("ann", "on-demand-backup", Token));
    }
}
