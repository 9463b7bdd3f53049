using BackupConsole.Ui;

namespace BackupConsole.Navigation;

/// <summary>What a feature adds to the menu by registering it as a singleton.</summary>
/// <param name="Order">Its place: Overview 10, Jobs 20, Plans 30, Vaults 40, Recovery points 50, Protected resources 60, Calendar 70, Walls 80, Audit 90, Settings 100.</param>
/// <param name="Text">Its name for a person.</param>
/// <param name="Href">One of <see cref="ConsoleUrls"/>.</param>
/// <param name="Icon">Its drawing.</param>
public sealed record NavEntry(int Order, string Text, string Href, Glyph Icon)
{
    /// <summary>The group of what is set up once and seldom looked at.</summary>
    public const string Settings = "Settings";

    /// <summary>The heading that it stands under, with its neighbours of the same one; null for the entries that have none.</summary>
    public string? Group { get; init; }
}
