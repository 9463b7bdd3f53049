using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.RecoveryPoints.Detail;

/// <summary>Every member of DescribeRecoveryPoint that the console reads; a dash where AWS does not say.</summary>
public sealed partial class RecoveryPointFacts
{
    [Parameter, EditorRequired]
    public required RecoveryPoint Point { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionId Connection { get; set; }

    [Parameter, EditorRequired]
    public required EstateClock Clock { get; set; }
}
