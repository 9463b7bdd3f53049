using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>The menu: what features have registered, nothing else.</summary>
public sealed partial class NavMenu
{
    [Inject]
    private IEnumerable<NavEntry> Entries { get; set; } = [];
}
