using System.Globalization;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Seed;

/// <summary>Fills a new state once.</summary>
internal sealed class Seeding(Database database, BackupEngine engine, int randomSeed)
{
    private const string SeedKey = "seed";
    private const string FirstStartKey = "first_start";

    private static readonly string[] Emptied =
    [
        "vaults", "resources", "tags", "settings", "plans", "selections", "recovery_points", "jobs", "start_tokens", "protected_resources", "vault_events",
        "plan_versions", "legal_holds", "global_settings",
    ];

    /// <returns>The accounts of the seed with their keys.</returns>
    public IReadOnlyList<EmulatorAccount> Run(EmulatorSeed wanted, DateTimeOffset now) => database.Write(session =>
    {
        var seed = Meta.Get(session, SeedKey) is { } stored ? Enum.Parse<EmulatorSeed>(stored) : wanted;
        var isNew = Meta.Get(session, SeedKey) is null;
        if (isNew)
        {
            Meta.Set(session, SeedKey, seed.ToString());
            Meta.Set(session, FirstStartKey, now.ToString("O", CultureInfo.InvariantCulture));
            BackupEngine.StartAt(session, now);
        }

        if (seed == EmulatorSeed.Empty)
        {
            return [];
        }

        if (isNew)
        {
            DemoSeed.Write(session, engine, randomSeed, now);
        }

        return DemoKeys.Ensure(session);
    });

    /// <summary>The instant that the seed's dates are relative to; null before the first start.</summary>
    public DateTimeOffset? FirstStart() => database.Read(session => Meta.Get(session, FirstStartKey)) is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
        : null;

    public bool IsDemo() => database.Read(session => Meta.Get(session, SeedKey)) == nameof(EmulatorSeed.Demo);

    public void Clear() => database.Write(session =>
    {
        foreach (var table in Emptied)
        {
            session.Execute($"DELETE FROM {table}");
        }

        session.Execute("DELETE FROM meta WHERE key IN ('seed', 'first_start', 'engine_position', 'serial')");
        engine.Forget();
    });
}
