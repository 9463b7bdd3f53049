using System.Globalization;
using BackupConsole.Emulator.Engine;

namespace BackupConsole.Emulator.Storage;

/// <summary>
/// Ids of what clients create. They follow from a counter, not from chance: rule ids go into the engine's draws, and the same calls
/// on the same seed must lead to the same estate.
/// </summary>
internal static class Serial
{
    private const string Key = "serial";

    public static string NextUuid(Session session, string kind) => new StableRandom(0, kind, Next(session)).Uuid();

    /// <summary>A number that no other call gets, in digits.</summary>
    public static string Next(Session session)
    {
        var number = Meta.Get(session, Key) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) + 1 : 1;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        Meta.Set(session, Key, digits);
        return digits;
    }
}
