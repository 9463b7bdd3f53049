using BackupConsole.Domain.Jobs;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackupConsole.Storage.JobHistory;

/// <summary>How what AWS says now of a job is laid over what is known of it.</summary>
internal static class JobUpsert
{
    private static readonly string[] Identity = [nameof(JobRow.ConnectionId), nameof(JobRow.Kind), nameof(JobRow.JobId)];

    /// <summary>The columns that are never null, and how "absent" is written in them.</summary>
    private static readonly Dictionary<string, string> Absent = new()
    {
        [nameof(JobRow.CompletedAt)] = "0",
        [nameof(JobRow.ResourceType)] = "''",
        [nameof(JobRow.VaultName)] = "''",
        [nameof(JobRow.ResourceSortName)] = "''",
        [nameof(JobRow.SizeInBytes)] = "-1",
    };

    private static string EndedStates { get; } =
        string.Join(", ", Enum.GetValues<JobState>().Where(state => state != JobState.Unrecognised && !state.IsOpen()).Select(state => (int)state));

    // A poll's answer can be older than what a describe call has written meanwhile. An unknown state says nothing about an ended job either.
    private static string StaysEnded { get; } = $"""NOT ("Jobs"."State" IN ({EndedStates}) AND excluded."State" NOT IN ({EndedStates}))""";

    public static Upsert For(ConsoleDbContext context) => Upsert.Into<JobRow>(context, Identity, Merge, StaysEnded);

    /// <summary>A list's answer lacks fields that a describe call gives, so what is absent erases nothing. AWS never takes a field of a job back.</summary>
    private static string Merge(IProperty property)
    {
        var column = $"\"{property.GetColumnName()}\"";
        if (Absent.TryGetValue(property.Name, out var absent))
        {
            return $"COALESCE(NULLIF(excluded.{column}, {absent}), \"Jobs\".{column})";
        }

        return property.IsNullable ? $"COALESCE(excluded.{column}, \"Jobs\".{column})" : $"excluded.{column}";
    }
}
