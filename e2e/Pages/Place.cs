using Microsoft.Playwright;

namespace BackupConsole.E2E.Pages;

/// <summary>Somewhere that no address leads to: a step of a wizard, a dialog, an open menu.</summary>
/// <param name="Name">What its pictures are called.</param>
/// <param name="Page">The page that shows it until the walk goes on.</param>
internal sealed record Place(string Name, IPage Page);
