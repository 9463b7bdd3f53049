using BackupConsole.Ui;

namespace BackupConsole.Navigation;

/// <summary>Something that a feature lets one begin, as the search offers it; registered as a singleton beside the feature's <see cref="NavEntry"/>.</summary>
/// <param name="Text">What it does: "Create on-demand backup".</param>
/// <param name="Href">Where it begins, one of <see cref="ConsoleUrls"/>.</param>
/// <param name="Icon">Its drawing.</param>
public sealed record NavAction(string Text, string Href, Glyph Icon);
