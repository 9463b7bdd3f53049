using System.Text;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// Numbers that follow from what they are about: the same seed and the same words give the same draw, in this run and in the next,
/// on any machine. (string.GetHashCode and System.Random promise neither.)
/// </summary>
internal struct StableRandom
{
    private ulong _state;

    public StableRandom(int seed, params ReadOnlySpan<string> about)
    {
        // FNV-1a over the words, then SplitMix64 from there on.
        var hash = 14695981039346656037UL ^ (ulong)(uint)seed;
        foreach (var word in about)
        {
            foreach (var unit in Encoding.UTF8.GetBytes(word))
            {
                hash = (hash ^ unit) * 1099511628211UL;
            }

            hash = (hash ^ 0xff) * 1099511628211UL;
        }

        _state = hash;
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>At least 0, less than 1.</summary>
    public double Fraction() => (Next() >> 11) * (1d / (1UL << 53));

    public double Between(double low, double high) => low + ((high - low) * Fraction());

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public string Hex(int length)
    {
        var text = new StringBuilder(length + 16);
        while (text.Length < length)
        {
            text.Append(Next().ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString(0, length);
    }

    public string Uuid()
    {
        var hex = Hex(32);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-{"89ab"[(int)(Next() & 3)]}{hex[17..20]}-{hex[20..32]}";
    }
}
