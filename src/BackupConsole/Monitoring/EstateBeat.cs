using System.Globalization;

namespace BackupConsole.Monitoring;

/// <summary>
/// What a quiet circuit still sends: which build it is, and when each thing on screen was last read. The browser computes every age from it
/// (wwwroot/js/beat.js), so a poll that found nothing new redraws nothing. Used on its circuit's own thread only.
/// </summary>
public sealed class EstateBeat(EstateFeed feed)
{
    private readonly SortedDictionary<int, (EstateScope Scope, EstateRead Read, int Followers)> _slots = [];

    /// <summary>Changes with every build; the document carries the one that it was made by.</summary>
    public static string Build { get; } = typeof(EstateBeat).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>"build slot:seconds slot:seconds", seconds since 1970 in hexadecimal. A slot without an honest age is left out.</summary>
    public string Text => string.Join(' ', [Build, .. _slots
        .Select(slot => (slot.Key, AsOf: AsOf(slot.Value.Scope, slot.Value.Read)))
        .Where(slot => slot.AsOf is not null)
        .Select(slot => string.Create(CultureInfo.InvariantCulture, $"{slot.Key}:{slot.AsOf!.Value.ToUnixTimeSeconds():x}"))]);

    /// <summary>The oldest last success of a read in scope. Null when a connection has never been read: then there is no honest age, and the page says what is not known.</summary>
    public DateTimeOffset? AsOf(EstateScope scope, EstateRead read)
    {
        DateTimeOffset? oldest = null;
        foreach (var id in scope.Ids)
        {
            if (!feed.Beats.TryGetValue((id, read), out var at))
            {
                return null;
            }

            oldest = oldest < at ? oldest : at;
        }

        return oldest;
    }

    /// <summary>Carries this age from now on; who shows the same shares its slot.</summary>
    public int Follow(EstateScope scope, EstateRead read)
    {
        foreach (var (number, slot) in _slots)
        {
            if (slot.Read == read && slot.Scope == scope)
            {
                _slots[number] = slot with { Followers = slot.Followers + 1 };
                return number;
            }
        }

        var free = Enumerable.Range(0, int.MaxValue).First(number => !_slots.ContainsKey(number));
        _slots.Add(free, (scope, read, 1));
        return free;
    }

    public void Unfollow(int number)
    {
        var slot = _slots[number];
        if (slot.Followers > 1)
        {
            _slots[number] = slot with { Followers = slot.Followers - 1 };
        }
        else
        {
            _slots.Remove(number);
        }
    }
}
