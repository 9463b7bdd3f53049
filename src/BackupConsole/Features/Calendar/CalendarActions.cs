using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Errors;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Calendar;

internal sealed record LoadDurationsAction(EstateScope Scope);

internal sealed record DurationsLoadedAction(EstateScope Scope, ImmutableArray<RuleDuration> Durations, DateTimeOffset At);

internal sealed record DurationsLoadFailedAction(EstateScope Scope, BackupError Error);
