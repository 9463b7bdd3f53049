using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Features.Restore;

/// <summary>What a form means.</summary>
/// <param name="Command">What would be sent; null while there are problems.</param>
/// <param name="Problems">All of them.</param>
/// <param name="Type">What it is restored to; null until that is known.</param>
/// <param name="Metadata">What would be sent of the keys.</param>
public sealed record RestoreReading(StartRestoreJob? Command, ImmutableArray<Problem> Problems, RestoreType? Type, ImmutableSortedDictionary<string, string> Metadata)
{
    public IEnumerable<Problem> ProblemsOf(string step) => Problems.Where(problem => RestoreFields.StepOf(Type, problem.Field) == step);
}
