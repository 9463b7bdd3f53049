namespace BackupConsole.Ui;

/// <summary>The outlines of the glyphs: stroked, 20 by 20 units, so that one style sheet sets their weight.</summary>
public static class Glyphs
{
    public static string PathOf(Glyph glyph) => glyph switch
    {
        Glyph.Overview => "M3 15a7 7 0 1 1 14 0M10 15l3.5-5M3 15h2M15 15h2M10 8V6",
        Glyph.Jobs => "M3 5h9M3 10h5M3 15h5M12.5 10.5v5l4-2.5zM15 5h2",
        Glyph.Plans => "M5 3h10v14H5zM8 7h4M8 10h4M8 13h2",
        Glyph.Vaults => "M3 4h14v11H3zM5 15v2M15 15v2M10 6.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M10 6.5v1.5M10 11v1.5M7 9.5h1.5M11.5 9.5H13",
        Glyph.RecoveryPoints => "M4.5 6.5A7 7 0 1 1 3 11M3 4v4h4M10 6.5V10l2.5 1.5",
        Glyph.Resources => "M10 2.5l6 2.5v4.5c0 3.8-2.5 6.5-6 8-3.5-1.5-6-4.2-6-8V5zM7.5 10l2 2 3.5-4",
        Glyph.Calendar => "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
        Glyph.Walls => "M2.5 4h15v10h-15zM7 17h6M10 14v3M6 8.5h3M6 11h6",
        Glyph.Audit => "M4 3h9l3 3v11H4zM13 3v3h3M7 10h6M7 13h4",
        Glyph.Settings => "M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4M8 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4",
        Glyph.Connections => "M6 12.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M14 2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M7.5 13l5-6M14 7.5V13M14 13a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4",
        Glyph.Add => "M10 4v12M4 10h12",
        Glyph.Remove => "M4 6h12M8 6V4h4v2M6 6l.7 11h6.6L14 6",
        Glyph.Check => "M4 10.5l4 4 8-9",
        Glyph.ChevronDown => "M5.5 8l4.5 4.5L14.5 8",
        Glyph.ChevronRight => "M8 5.5l4.5 4.5L8 14.5",
        Glyph.ChevronLeft => "M12 5.5L7.5 10l4.5 4.5",
        Glyph.Close => "M5 5l10 10M15 5L5 15",
        Glyph.Copy => "M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1",
        Glyph.Download => "M10 3v9M6 8.5l4 4 4-4M3.5 13v3.5h13V13",
        Glyph.Failed => "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM7.5 7.5l5 5M12.5 7.5l-5 5",
        Glyph.Filter => "M3 5h14M6 10h8M9 15h2",
        Glyph.Information => "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6v.5",
        Glyph.Menu => "M3 5h14M3 10h14M3 15h14",
        Glyph.Moon => "M16.5 12A7 7 0 1 1 8 3.5a5.5 5.5 0 0 0 8.5 8.5z",
        Glyph.Operations => "M3 4.5h2v2H3zM3 9h2v2H3zM3 13.5h2v2H3zM8 5.5h9M8 10h9M8 14.5h5",
        Glyph.Pause => "M7 4.5v11M13 4.5v11",
        Glyph.Person => "M10 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M3.5 17.5c.5-3.5 3-5 6.5-5s6 1.5 6.5 5",
        Glyph.Resume => "M6 4l10 6-10 6z",
        Glyph.Retry => "M16.5 5v4h-4M16 9a6.5 6.5 0 1 0 .5 3",
        Glyph.Screen => "M3 4h14v9.5H3zM7 17h6M10 13.5V17",
        Glyph.Search => "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
        Glyph.SignOut => "M8 3.5H4v13h4M12 6.5l3.5 3.5-3.5 3.5M15.5 10H8",
        Glyph.SortDown => "M10 4v12M5.5 11.5L10 16l4.5-4.5",
        Glyph.SortUp => "M10 16V4M5.5 8.5L10 4l4.5 4.5",
        Glyph.Stop => "M5.5 5.5h9v9h-9z",
        Glyph.Sun => "M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M15.7 4.3l-1.5 1.5M5.8 14.2l-1.5 1.5",
        Glyph.Unknown => "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M7.5 8c0-3.5 5-3.5 5 0 0 1.8-2.5 1.8-2.5 3.8M10 14v.5",
        Glyph.Warning => "M10 3l8 14H2zM10 8v4.5M10 14.5v.5",
    };
}
