using BackupConsole.Ui;

namespace BackupConsole.Features.Search;

/// <summary>One thing that was found, and the page that shows it.</summary>
/// <param name="Kind">What it is: "Vault".</param>
/// <param name="Text">Its name.</param>
/// <param name="Detail">What tells it from another of the same name: its connection, its ARN; empty when nothing does.</param>
/// <param name="Href">Its page.</param>
/// <param name="Icon">The drawing of its kind.</param>
public sealed record SearchHit(string Kind, string Text, string Detail, string Href, Glyph Icon);
