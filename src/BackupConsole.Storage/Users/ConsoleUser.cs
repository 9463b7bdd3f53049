using Microsoft.AspNetCore.Identity;

namespace BackupConsole.Storage.Users;

/// <summary>A person with an account of this console. The role is an Identity role named as <c>ConsoleRole</c> names it.</summary>
public sealed class ConsoleUser : IdentityUser
{
    /// <summary>An administrator has shut the account: sign-in is refused and its sessions end. The name stays in the audit log.</summary>
    public bool IsDisabled { get; set; }
}
