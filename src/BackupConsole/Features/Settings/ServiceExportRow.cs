using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.Settings;

/// <summary>A line of the file of services: one resource type through one connection, or why nothing is known through it.</summary>
internal sealed record ServiceExportRow(Connection Connection)
{
    /// <summary>Null where the settings could not be read.</summary>
    public ServiceRow? Service { get; init; }

    /// <summary>Null where AWS names no switch.</summary>
    public bool? OptIn { get; init; }

    /// <inheritdoc cref="OptIn"/>
    public bool? FullManagement { get; init; }

    /// <summary>Why the settings could not be read; null where they were.</summary>
    public string? Error { get; init; }
}
