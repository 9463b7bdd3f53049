using BackupConsole.Storage.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Users;

/// <summary>Identity's own store over a context that it makes and ends itself.</summary>
internal sealed class ConsoleRoleStore(IDbContextFactory<ConsoleDbContext> contexts, IdentityErrorDescriber describer)
    : RoleStore<IdentityRole, ConsoleDbContext>(contexts.CreateDbContext(), describer), IDisposable
{
    void IDisposable.Dispose()
    {
        Context.Dispose();
        Dispose();
    }
}
