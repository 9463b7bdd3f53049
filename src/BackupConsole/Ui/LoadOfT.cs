using System.Diagnostics.CodeAnalysis;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Ui;

/// <summary>
/// A value that is read from somewhere that may be slow or fail. What was read once stays on screen while it is read again and when that fails;
/// <see cref="LoadView{T}"/> draws every case.
/// </summary>
/// <param name="Phase">How far the latest reading has come.</param>
public sealed record Load<T>(LoadPhase Phase)
{
    /// <summary>What was read last, by this reading or by an earlier one.</summary>
    public T? Value { get; private init; }

    /// <summary>When <see cref="Value"/> was read, in wall time; null while nothing has been.</summary>
    public DateTimeOffset? AsOf { get; private init; }

    /// <summary>Why the latest reading failed.</summary>
    public BackupError? Error { get; private init; }

    /// <summary>True when there is something to show.</summary>
    [MemberNotNullWhen(true, nameof(Value), nameof(AsOf))]
    public bool HasValue => AsOf is not null;

    /// <summary>True when what is shown may no longer be so, because reading it again failed.</summary>
    [MemberNotNullWhen(true, nameof(Value), nameof(AsOf), nameof(Error))]
    public bool IsStale => HasValue && Phase == LoadPhase.Failed;

    public bool IsLoading => Phase == LoadPhase.Loading;

    public static implicit operator Load<T>(NotStartedLoad _) => new(LoadPhase.NotStarted);

    /// <summary>Reading begins, for the first time or again.</summary>
    public Load<T> Begin() => this with { Phase = LoadPhase.Loading, Error = null };

    /// <param name="value">What was read.</param>
    /// <param name="asOf">When, in wall time.</param>
    public Load<T> Succeed(T value, DateTimeOffset asOf) => new(LoadPhase.Loaded) { Value = value, AsOf = asOf };

    /// <summary>Keeps what is on screen, adds the reason.</summary>
    public Load<T> Fail(BackupError error) => this with { Phase = LoadPhase.Failed, Error = error };

    /// <summary>Forgets what is on screen, because it belongs to something else now: another connection, another object.</summary>
    public Load<T> Reset() => new(LoadPhase.NotStarted);
}
