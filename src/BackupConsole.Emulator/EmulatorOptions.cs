namespace BackupConsole.Emulator;

/// <summary>How an emulator is started, embedded or alone.</summary>
public sealed record EmulatorOptions
{
    /// <summary>Where to listen; port 0 takes a free one. Default: loopback, free port.</summary>
    public Uri Url { get; init; } = new("http://127.0.0.1:0");

    /// <summary>What a new state starts with; an existing state is left as it is. Default: the demo estate.</summary>
    public EmulatorSeed Seed { get; init; } = EmulatorSeed.Demo;

    /// <summary>
    /// Estate seconds per wall-clock second. Null keeps the rate that the state was left with, 1 at first start.
    /// </summary>
    public double? Speed { get; init; }

    /// <summary>
    /// How much shorter jobs run than they would in AWS (minutes to an hour). Default 1/60: a job started by hand ends in 20–60 s at speed 1.
    /// </summary>
    public double JobDurationFactor { get; init; } = 1d / 60;

    /// <summary>Folder of the state. Null keeps it in a temporary folder that is deleted when the emulator stops.</summary>
    public string? DataPath { get; init; }

    /// <summary>Keys whose signatures are verified, beside the demo's own.</summary>
    public IReadOnlyList<EmulatorCredential> Credentials { get; init; } = [];

    /// <summary>Refuse access keys that are not known. Default false: they are taken, unverified, for account 123456789012.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Throttle as AWS does, at its published rates for each account and Region. Default false; see also POST /_emulator/rate-limits.</summary>
    public bool HasRateLimits { get; init; }

    /// <summary>Everything that looks random in the estate follows from this number. Default 1.</summary>
    public int RandomSeed { get; init; } = 1;
}
