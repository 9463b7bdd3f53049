using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Users;

internal sealed class DatabaseSignInLinks(DatabaseAccess database, TimeProvider time) : ISignInLinks
{
    private const int TokenBytes = 32;

    public async Task<string> CreateAsync(TimeSpan lifetime, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var now = time.GetUtcNow();
        var link = new SignInLinkRow { Hash = HashOf(token), CreatedAt = now, ExpiresAt = now + lifetime };
        await database.WriteAsync(
            async (context, abort) =>
            {
                await context.LockAsync("sign-in links", abort);
                await context.SignInLinks.ExecuteDeleteAsync(abort);
                context.ChangeTracker.Clear();
                context.SignInLinks.Add(link);
                await context.SaveChangesAsync(abort);
            },
            cancellationToken);
        return token;
    }

    public Task<bool> RedeemAsync(string token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        var now = time.GetUtcNow();
        return database.WriteAsync(
            async (context, abort) => await context.SignInLinks
                .Where(link => link.Hash == hash && link.UsedAt == null && link.ExpiresAt > now)
                .ExecuteUpdateAsync(link => link.SetProperty(one => one.UsedAt, now), abort) == 1,
            cancellationToken);
    }

    // A plain hash is enough: the token has 256 random bits, so there is nothing to guess.
    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
