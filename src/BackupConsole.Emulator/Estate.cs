using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Seed;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Signing;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator;

/// <summary>The state and what keeps it going, without the HTTP in front of it.</summary>
internal sealed class Estate : IDisposable
{
    private readonly EmulatorOptions _options;
    private readonly string? _temporaryFolder;

    public Estate(EmulatorOptions options, TimeProvider time, ILogger<Estate> logger)
    {
        _options = options;
        _temporaryFolder = options.DataPath is null ? Directory.CreateTempSubdirectory("emulator-").FullName : null;
        Database = StateFile.Open(Path.GetFullPath(Path.Combine(options.DataPath ?? _temporaryFolder!, "emulator.db")), time, logger);
        Keys = new AccessKeyStore(Database);
        Regions = new RegionStore(Database);
        Clock = new EstateClock(Database, time);
        Engine = new BackupEngine(Database, new JobPlanner(options.RandomSeed, options.JobDurationFactor));
        foreach (var credential in options.Credentials)
        {
            Keys.Save(AccessKeyStore.LongLived(credential.AccessKeyId, credential.SecretAccessKey, credential.AccountId, credential.UserName));
        }

        Seeding = new Seeding(Database, Engine, options.RandomSeed);
        Clock.Start(options.Speed);
        Accounts = Seeding.Run(options.Seed, Clock.Now);
        Engine.Advance(Clock.Now);
    }

    public Database Database { get; }

    public AccessKeyStore Keys { get; }

    public RegionStore Regions { get; }

    public EstateClock Clock { get; }

    public BackupEngine Engine { get; }

    public Seeding Seeding { get; }

    public IReadOnlyList<EmulatorAccount> Accounts { get; private set; }

    /// <summary>Back to a first start now. Access keys stay, so that whoever holds one can go on.</summary>
    public void Reset(EmulatorSeed? seed)
    {
        Seeding.Clear();
        Regions.Forget();
        Clock.Restart();
        Accounts = Seeding.Run(seed ?? _options.Seed, Clock.Now);
        Engine.Advance(Clock.Now);
    }

    public void Dispose()
    {
        Database.Dispose();
        if (_temporaryFolder is not null)
        {
            Directory.Delete(_temporaryFolder, recursive: true);
        }
    }
}
