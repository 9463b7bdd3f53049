using BackupConsole.Domain.SavedViews;
using BackupConsole.Storage.Tests.Databases;

namespace BackupConsole.Storage.Tests.SavedViews;

public sealed class DatabaseSavedViewsTests
{
    private static readonly SavedView Failed = new(new Guid("0b7e7c5e-5d51-4f5a-9a55-1a2b3c4d5e6f"), "ann", "jobs", "Failed", "state=FAILED", false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_view_comes_back_and_can_be_changed(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        Assert.True(await database.SavedViews.SaveAsync(Failed, Token));
        Assert.Equal(Failed, await database.SavedViews.FindAsync(Failed.Id, Token));

        var changed = Failed with { Name = "Failed today", Query = "created=24h&state=FAILED", IsShared = true };
        Assert.True(await database.SavedViews.SaveAsync(changed, Token));
        Assert.Equal([changed], await database.SavedViews.ListAsync("ann", "jobs", Token));
    }

    [Theory, EveryDatabase]
    public async Task A_list_has_ones_own_and_what_others_share_by_name(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var shared = Failed with { Id = Guid.NewGuid(), Owner = "bob", Name = "everything", IsShared = true };
        await database.SavedViews.SaveAsync(Failed, Token);
        await database.SavedViews.SaveAsync(shared, Token);
        await database.SavedViews.SaveAsync(Failed with { Id = Guid.NewGuid(), Owner = "bob", Name = "his" }, Token);
        await database.SavedViews.SaveAsync(Failed with { Id = Guid.NewGuid(), List = "vaults" }, Token);

        Assert.Equal([shared, Failed], await database.SavedViews.ListAsync("ann", "jobs", Token));
        Assert.Equal([shared], await database.SavedViews.ListAsync("eve", "jobs", Token));
    }

    [Theory, EveryDatabase]
    public async Task A_name_is_unique_for_an_owner_and_a_list_in_any_case(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.SavedViews.SaveAsync(Failed, Token);

        Assert.False(await database.SavedViews.SaveAsync(Failed with { Id = Guid.NewGuid(), Name = "FAILED" }, Token));
        Assert.True(await database.SavedViews.SaveAsync(Failed with { Id = Guid.NewGuid(), Owner = "bob" }, Token));
        Assert.True(await database.SavedViews.SaveAsync(Failed with { Id = Guid.NewGuid(), List = "vaults" }, Token));
        Assert.Equal([Failed], await database.SavedViews.ListAsync("ann", "jobs", Token));
    }

    [Theory, EveryDatabase]
    public async Task Each_person_has_one_default_for_a_list(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var other = Failed with { Id = Guid.NewGuid(), Name = "Other", IsShared = true };
        await database.SavedViews.SaveAsync(Failed, Token);
        await database.SavedViews.SaveAsync(other, Token);

        await database.SavedViews.SetDefaultAsync("ann", "jobs", Failed.Id, Token);
        await database.SavedViews.SetDefaultAsync("ann", "jobs", other.Id, Token);
        await database.SavedViews.SaveAsync(other, Token);

        Assert.Equal([false, true], (await database.SavedViews.ListAsync("ann", "jobs", Token)).Select(view => view.IsDefault));
        Assert.All(await database.SavedViews.ListAsync("bob", "jobs", Token), view => Assert.False(view.IsDefault));

        await database.SavedViews.SetDefaultAsync("ann", "jobs", null, Token);
        Assert.All(await database.SavedViews.ListAsync("ann", "jobs", Token), view => Assert.False(view.IsDefault));
    }

    [Theory, EveryDatabase]
    public async Task A_view_that_is_somebodys_default_can_be_deleted_and_set_no_more(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.SavedViews.SaveAsync(Failed, Token);
        await database.SavedViews.SetDefaultAsync("ann", "jobs", Failed.Id, Token);

        await database.SavedViews.DeleteAsync(Failed.Id, Token);
        await database.SavedViews.SetDefaultAsync("ann", "jobs", Failed.Id, Token);

        Assert.Null(await database.SavedViews.FindAsync(Failed.Id, Token));
        Assert.Empty(await database.SavedViews.ListAsync("ann", "jobs", Token));
    }
}
