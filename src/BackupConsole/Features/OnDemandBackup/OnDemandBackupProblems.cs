using System.Collections.Immutable;
using BackupConsole.Domain;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Which problems stand on the page: none before somebody could have known better.</summary>
internal static class OnDemandBackupProblems
{
    public static ImmutableArray<Problem> Shown(OnDemandBackupState state, OnDemandBackupReading reading) =>
    [
        .. reading.Problems.Where(problem => IsDue(state, problem.Field)),
        .. state.Refusal?.Problems.Select(OnDemandBackupFields.Place) ?? [],
    ];

    private static bool IsDue(OnDemandBackupState state, string field) =>
        state.Attempt > 0
        || state.Touched.Contains(field)
        || (field != state.Editing && state.Form is { } form && !OnDemandBackupReader.IsMissing(form, field));
}
