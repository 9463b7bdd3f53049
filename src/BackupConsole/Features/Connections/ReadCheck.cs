using System.Collections.Immutable;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Connections;

/// <summary>One line of the checklist.</summary>
/// <param name="Read">What the monitor reads.</param>
/// <param name="Name">Its name for a person.</param>
/// <param name="Purpose">What the console shows with it.</param>
/// <param name="Actions">The IAM actions that it needs.</param>
internal sealed record ReadCheck(EstateRead Read, string Name, string Purpose, ImmutableArray<string> Actions);
