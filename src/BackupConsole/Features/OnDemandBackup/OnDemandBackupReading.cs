using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Resources;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>What a form means.</summary>
/// <param name="Command">What would be sent; null while there are problems.</param>
/// <param name="Problems">In the order of the page.</param>
/// <param name="Warnings">What AWS takes but a person may not want.</param>
/// <param name="Lifecycle">As far as it can be read.</param>
/// <param name="Type">The type of the resource, where it is known.</param>
/// <param name="Words">The whole in a sentence; null while there are problems.</param>
public sealed record OnDemandBackupReading(
    StartBackupJob? Command,
    ImmutableArray<Problem> Problems,
    ImmutableArray<FieldWarning> Warnings,
    Lifecycle Lifecycle,
    ResourceType? Type,
    string? Words);
