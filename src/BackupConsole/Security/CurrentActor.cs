using BackupConsole.Domain.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace BackupConsole.Security;

/// <summary>Who sits in front of this circuit.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    /// <summary>Null when nobody is signed in.</summary>
    public async Task<Actor?> GetAsync() => StoredActors.ActorOf((await authentication.GetAuthenticationStateAsync()).User);
}
