using System.Collections.Immutable;

namespace BackupConsole.Configuration;

/// <summary>Everything that whoever runs the console can set. Each is an environment variable of the name given, or a file (<c>NAME_FILE</c>, <c>/run/secrets/NAME</c>).</summary>
public sealed record ConsoleOptions
{
    /// <summary><c>DATA_FOLDER</c>: the folder for the database, keys and the demo's state. Default: <c>data</c> below the current folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary><c>POSTGRESQL</c>: an Npgsql connection string; without it the database is SQLite in the data folder.</summary>
    public string? PostgreSql { get; init; }

    /// <summary><c>DEMO</c>: whether the embedded emulator and its demo estate are shown. Default: only where no connection is configured. Never beside real connections.</summary>
    public bool IsDemo { get; init; }

    /// <summary><c>DEMO_SPEED</c>: estate seconds a wall second of the demo. Default: 1.</summary>
    public double DemoSpeed { get; init; } = 1;

    /// <summary><c>PUBLIC_URL</c>: the address that browsers use, where it is not the one that requests name, for example behind a proxy that rewrites Host. Default: the request's own.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary><c>TRUSTED_PROXIES</c>: addresses or networks (CIDR) whose X-Forwarded headers are believed, separated by commas. Default: none.</summary>
    public ImmutableArray<string> TrustedProxies { get; init; } = [];

    /// <summary><c>CONNECTIONS__name__…</c>: the accounts to show.</summary>
    public ImmutableArray<AccountOptions> Accounts { get; init; } = [];
}
