namespace BackupConsole.Domain.Schedules;

/// <summary>How a day field of a schedule is written.</summary>
internal enum ScheduleDayKind
{
    /// <summary><c>?</c>: the other day field decides.</summary>
    Any,

    /// <summary>Values, ranges, steps or <c>*</c>.</summary>
    Numbers,

    /// <summary><c>L</c>: the last day of the month, or of the week.</summary>
    Last,

    /// <summary><c>6L</c>: the last Friday of the month.</summary>
    LastWeekday,

    /// <summary><c>3W</c>: the weekday nearest to the 3rd.</summary>
    NearestWeekday,

    /// <summary><c>3#2</c>: the second Tuesday of the month.</summary>
    NthWeekday,
}
