using System.Globalization;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// The estate's time: wall time through a rate, from an anchor that is kept in the state. It never goes backwards, and it goes on
/// while the emulator is down, so that after a restart the engine has that time to catch up.
/// </summary>
internal sealed class EstateClock(Database database, TimeProvider time)
{
    private readonly Lock _setting = new();
    private Anchor _anchor = new(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, 1, false);

    public DateTimeOffset Now => _anchor.At(time.GetUtcNow());

    public double Rate => _anchor.IsPaused ? 0 : _anchor.Rate;

    public void Start(double? rate)
    {
        var wall = time.GetUtcNow();
        var stored = database.Read(session => Meta.Get(session, "clock"));
        _anchor = stored is null ? new Anchor(wall, wall, 1, false) : Anchor.Parse(stored);
        if (stored is null || (rate is not null && rate != _anchor.Rate))
        {
            Set(rate, null, TimeSpan.Zero);
        }
    }

    public void Restart()
    {
        var wall = time.GetUtcNow();
        _anchor = new Anchor(wall, wall, 1, false);
        Set(null, null, TimeSpan.Zero);
    }

    public void Set(double? rate, bool? isPaused, TimeSpan advance)
    {
        lock (_setting)
        {
            var wall = time.GetUtcNow();
            var next = new Anchor(wall, _anchor.At(wall) + advance, rate ?? _anchor.Rate, isPaused ?? _anchor.IsPaused);
            database.Write(session => Meta.Set(session, "clock", next.ToText()));
            _anchor = next;
        }
    }

    private sealed record Anchor(DateTimeOffset Wall, DateTimeOffset Estate, double Rate, bool IsPaused)
    {
        public static Anchor Parse(string text)
        {
            var parts = text.Split('|');
            return new Anchor(
                DateTimeOffset.Parse(parts[0], CultureInfo.InvariantCulture),
                DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture),
                double.Parse(parts[2], CultureInfo.InvariantCulture),
                bool.Parse(parts[3]));
        }

        public DateTimeOffset At(DateTimeOffset wall) => IsPaused || wall <= Wall ? Estate : Estate + ((wall - Wall) * Rate);

        public string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Wall:O}|{Estate:O}|{Rate:R}|{IsPaused}");
    }
}
