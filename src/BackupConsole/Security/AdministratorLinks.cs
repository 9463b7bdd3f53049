using BackupConsole.Configuration;
using BackupConsole.Domain.Authorization;
using BackupConsole.Hosting;
using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;

namespace BackupConsole.Security;

/// <summary>The way in for whoever runs the console: a one-time link that sets the user name and password of an administrator. There is no default password.</summary>
internal sealed class AdministratorLinks(IServiceScopeFactory scopes, ConsoleOptions options, IServer server)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>Whether anybody can administer the console now.</summary>
    public async Task<bool> IsAnyAdministratorUsableAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<ConsoleUser>>();
        foreach (var user in await users.GetUsersInRoleAsync(nameof(ConsoleRole.Administrator)))
        {
            if (await users.HasPasswordAsync(user) && !user.IsDisabled)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a new link; every older one stops working.</summary>
    public async Task<Uri> CreateAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<ISignInLinks>().CreateAsync(Lifetime, cancellationToken);
        return new Uri(BaseAddress, $"/sign-in?token={Uri.EscapeDataString(token)}");
    }

    private Uri BaseAddress => options.PublicUrl
        ?? ListenAddress.ForBrowsers(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? ListenAddress.OfThisConsole().ToString());
}
