using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Selections;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.Selections;

/// <summary>What a form means.</summary>
/// <param name="Terms">What it chooses, as far as it can be read.</param>
/// <param name="Command">What would be sent; null while there are problems.</param>
/// <param name="Problems">In the order of the page.</param>
/// <param name="Warnings">What AWS takes but a person may not want.</param>
/// <param name="Words">The logic in a sentence.</param>
public sealed record SelectionReading(
    SelectionTerms Terms, BackupCommand<CreatedBackupSelection>? Command, ImmutableArray<Problem> Problems, ImmutableArray<FieldWarning> Warnings, string Words);
