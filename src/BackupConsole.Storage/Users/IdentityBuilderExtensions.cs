using Microsoft.AspNetCore.Identity;

namespace BackupConsole.Storage.Users;

public static class IdentityBuilderExtensions
{
    /// <summary>Keeps users and roles in the console's database: <c>services.AddIdentityCore&lt;ConsoleUser&gt;().AddRoles&lt;IdentityRole&gt;().AddConsoleStores()</c>.</summary>
    public static IdentityBuilder AddConsoleStores(this IdentityBuilder builder) =>
        builder.AddUserStore<ConsoleUserStore>().AddRoleStore<ConsoleRoleStore>();
}
