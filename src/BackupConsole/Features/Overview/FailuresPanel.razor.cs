using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>What went wrong lately, with what AWS said about it.</summary>
public sealed partial class FailuresPanel
{
    [Parameter, EditorRequired]
    public required Page<Job> Failures { get; set; }

    [Parameter, EditorRequired]
    public required string AllHref { get; set; }

    [Parameter, EditorRequired]
    public required Func<Job, string> PlaceOf { get; set; }

    [Parameter, EditorRequired]
    public required Func<Job, EstateClock?> ClockOf { get; set; }
}
