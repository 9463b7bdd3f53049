using BackupConsole.Domain.Authorization;
using BackupConsole.Storage.Tests.Databases;
using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Storage.Tests.Users;

public sealed class ConsoleStoresTests
{
    [Theory, EveryDatabase]
    public async Task A_person_is_created_with_a_role_and_found_by_another_scope(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using (var scope = database.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<ConsoleUser>>();
            var ann = new ConsoleUser { UserName = "ann", IsDisabled = true, LockoutEnd = DateTimeOffset.UnixEpoch.AddYears(70) };
            Assert.True((await users.CreateAsync(ann, "Correct-Horse-1")).Succeeded);
            Assert.True((await users.AddToRoleAsync(ann, nameof(ConsoleRole.Operator))).Succeeded);
        }

        await using (var scope = database.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<ConsoleUser>>();
            var ann = await users.FindByNameAsync("ANN");
            Assert.NotNull(ann);
            Assert.True(ann.IsDisabled);
            Assert.Equal(DateTimeOffset.UnixEpoch.AddYears(70), ann.LockoutEnd);
            Assert.True(await users.CheckPasswordAsync(ann, "Correct-Horse-1"));
            Assert.Equal(["Operator"], await users.GetRolesAsync(ann));
            Assert.False((await users.CreateAsync(new ConsoleUser { UserName = "Ann" })).Succeeded);
        }
    }

    [Theory, EveryDatabase]
    public async Task Every_role_of_the_console_is_there_from_the_start(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Services.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole>>();

        foreach (var role in Enum.GetNames<ConsoleRole>())
        {
            Assert.True(await roles.RoleExistsAsync(role), role);
        }
    }
}
