using System.Collections.Immutable;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Features.Settings;

/// <summary>What AWS says of an account in a Region.</summary>
/// <param name="Settings">What is switched on.</param>
/// <param name="Supported">The types that AWS Backup supports there.</param>
public sealed record RegionServices(RegionSettings Settings, ImmutableArray<string> Supported);
