using BackupConsole.Domain.Errors;

namespace BackupConsole.Features.Overview;

internal sealed record OverviewOpenedAction;

internal sealed record LoadOverviewAction(OverviewQuery Query);

internal sealed record LoadOverviewSucceededAction(OverviewQuery Query, JobDigest Jobs, DateTimeOffset At);

internal sealed record LoadOverviewFailedAction(OverviewQuery Query, BackupError Error);
