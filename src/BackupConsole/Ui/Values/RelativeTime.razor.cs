using System.Globalization;
using BackupConsole.Domain.Estate;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>
/// "3 min ago", or a date and time in the viewer's zone. wwwroot/js/time.js writes and refreshes the words in the browser, so that time passing costs the circuit nothing.
/// </summary>
public sealed partial class RelativeTime
{
    [Parameter, EditorRequired]
    public required DateTimeOffset At { get; set; }

    /// <summary>True shows date and time in the viewer's zone, and how long ago on hover; false the other way round.</summary>
    [Parameter]
    public bool IsAbsolute { get; set; }

    /// <summary>The clock that <see cref="At"/> is told by; null is wall time. Give it for what happened in an estate, not for how old data is.</summary>
    [Parameter]
    public EstateClock? Clock { get; set; }

    /// <summary>The part of the circuit's beat that moves <see cref="At"/> in the browser; see wwwroot/js/beat.js.</summary>
    [Parameter]
    public int? Beat { get; set; }

    /// <summary>
    /// "offset" in seconds for a clock that goes at the usual rate, "read,estate,rate" in Unix milliseconds for any other. Rounded, so that reading the clock
    /// again changes no attribute.
    /// </summary>
    private string? ClockText
    {
        get
        {
            if (Clock is null)
            {
                return null;
            }

            if (Clock.Rate != 1)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{Clock.ReadAt.ToUnixTimeMilliseconds()},{Clock.EstateAt.ToUnixTimeMilliseconds()},{Clock.Rate}");
            }

            var offset = Math.Round((Clock.EstateAt - Clock.ReadAt).TotalSeconds);
            return offset == 0 ? null : offset.ToString(CultureInfo.InvariantCulture);
        }
    }
}
