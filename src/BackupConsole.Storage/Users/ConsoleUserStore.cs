using BackupConsole.Storage.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Users;

/// <summary>Identity's own store over a context that it makes and ends itself. It lives as long as its scope: make a scope per act in a circuit.</summary>
internal sealed class ConsoleUserStore(IDbContextFactory<ConsoleDbContext> contexts, IdentityErrorDescriber describer)
    : UserStore<ConsoleUser, IdentityRole, ConsoleDbContext>(contexts.CreateDbContext(), describer), IDisposable
{
    void IDisposable.Dispose()
    {
        Context.Dispose();
        Dispose();
    }
}
