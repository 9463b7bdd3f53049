using System.Globalization;

namespace BackupConsole.Ui.Values;

/// <summary>Bytes in words, in binary units, as AWS counts storage.</summary>
public static class ByteSizes
{
    private static readonly string[] Units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

    /// <summary>Three significant digits at most: <c>1.5 GiB</c>, <c>12.3 GiB</c>, <c>640 MiB</c>.</summary>
    public static string Format(long bytes)
    {
        var value = (double)bytes;
        var unit = 0;
        while (Math.Abs(value) >= 999.5 && unit < Units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        var digits = unit == 0 || Math.Abs(value) >= 99.95 ? "0" : Math.Abs(value) >= 9.995 ? "0.#" : "0.##";
        return value.ToString(digits, CultureInfo.InvariantCulture) + "\u00a0" + Units[unit];
    }
}
