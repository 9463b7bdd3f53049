using BackupConsole.Storage.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Tests.Users;

public sealed class DatabaseSignInLinksTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_link_works_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var token = await database.SignInLinks.CreateAsync(Hour, Token);

        Assert.False(await database.SignInLinks.RedeemAsync(token + "x", Token));
        Assert.True(await database.SignInLinks.RedeemAsync(token, Token));
        Assert.False(await database.SignInLinks.RedeemAsync(token, Token));
    }

    [Theory, EveryDatabase]
    public async Task Of_ten_who_use_a_link_at_once_one_gets_in(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var token = await database.SignInLinks.CreateAsync(Hour, Token);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => database.SignInLinks.RedeemAsync(token, Token), Token)));

        Assert.Single(answers, answer => answer);
    }

    [Theory, EveryDatabase]
    public async Task A_newer_link_voids_the_older_one(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var older = await database.SignInLinks.CreateAsync(Hour, Token);
        var newer = await database.SignInLinks.CreateAsync(Hour, Token);

        Assert.False(await database.SignInLinks.RedeemAsync(older, Token));
        Assert.True(await database.SignInLinks.RedeemAsync(newer, Token));
    }

    [Theory, EveryDatabase]
    public async Task A_link_expires(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var token = await database.SignInLinks.CreateAsync(Hour, Token);

        database.Time.Advance(Hour);

        Assert.False(await database.SignInLinks.RedeemAsync(token, Token));
    }

    [Theory, EveryDatabase]
    public async Task The_token_is_not_stored(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        var token = await database.SignInLinks.CreateAsync(Hour, Token);

        var row = await database.QueryAsync(context => context.SignInLinks.SingleAsync(Token));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        Assert.Matches("^[0-9a-f]{64}$", row.Hash);
    }
}
