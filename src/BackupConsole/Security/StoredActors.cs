using System.Security.Claims;
using BackupConsole.Domain.Authorization;
using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Identity;

namespace BackupConsole.Security;

/// <inheritdoc cref="IActors"/>
internal sealed class StoredActors(IServiceScopeFactory scopes) : IActors
{
    public async Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<ConsoleUser>>();
        var user = await users.FindByNameAsync(userName);
        return user is null or { IsDisabled: true } || await users.IsLockedOutAsync(user)
            ? null
            : ActorOf(user.UserName!, await users.GetRolesAsync(user));
    }

    /// <summary>The actor that a signed-in principal stands for; null for one who is not signed in or has no role here.</summary>
    public static Actor? ActorOf(ClaimsPrincipal principal) => principal.Identity is { IsAuthenticated: true, Name: { } name }
        ? ActorOf(name, principal.FindAll(ClaimTypes.Role).Select(claim => claim.Value))
        : null;

    // The highest role counts, because each includes the one before.
    private static Actor? ActorOf(string userName, IEnumerable<string> roles) =>
        Enum.GetValues<ConsoleRole>().Reverse().Cast<ConsoleRole?>().FirstOrDefault(role => roles.Contains(role.ToString())) is { } highest
            ? new Actor(userName, highest)
            : null;
}
