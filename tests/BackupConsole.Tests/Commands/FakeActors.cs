using BackupConsole.Domain.Authorization;
using BackupConsole.Security;

namespace BackupConsole.Tests.Commands;

internal sealed class FakeActors(params Actor[] actors) : IActors
{
    public Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken) =>
        Task.FromResult(actors.FirstOrDefault(actor => actor.UserName == userName));
}
