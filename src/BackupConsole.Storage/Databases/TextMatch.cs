namespace BackupConsole.Storage.Databases;

/// <summary>What an index says of a text before any row is read.</summary>
/// <param name="Keys">Of all rows that can hold it; null where they are too many to be named, or no index can tell.</param>
/// <param name="IsCommon">So many rows hold it, or may, that counting them takes long.</param>
internal readonly record struct TextMatch(IReadOnlyList<long>? Keys, bool IsCommon)
{
    public static TextMatch Unasked { get; } = new(null, IsCommon: false);

    public static TextMatch Common { get; } = new(null, IsCommon: true);
}
