using System.Globalization;
using BackupConsole.Domain.Estate;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Overview;

/// <summary>What the plans will do next: a picture of twelve hours, and the runs in a table.</summary>
public sealed partial class NextRunsPanel
{
    private const int MostUnreadable = 5;

    [Parameter, EditorRequired]
    public required NextRuns Next { get; set; }

    /// <summary>False until plans have been read.</summary>
    [Parameter, EditorRequired]
    public required bool IsKnown { get; set; }

    [Parameter, EditorRequired]
    public required Func<ConnectionId, EstateClock?> ClockOf { get; set; }

    private string Count => Next.Total == 1 ? "1 run" : string.Create(CultureInfo.InvariantCulture, $"{Next.Total:N0} runs");

    private static string X(double share) => (share * 477).ToString("0.#", CultureInfo.InvariantCulture);
}
