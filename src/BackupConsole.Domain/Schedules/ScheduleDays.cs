using System.Collections.Immutable;

namespace BackupConsole.Domain.Schedules;

/// <summary>What a day field asks for.</summary>
/// <param name="Kind">How <paramref name="Values"/> are meant.</param>
/// <param name="Values">Days; for the n-th weekday the day and n.</param>
internal sealed record ScheduleDays(ScheduleDayKind Kind, ImmutableArray<int> Values);
