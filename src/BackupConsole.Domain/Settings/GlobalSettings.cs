using System.Collections.Immutable;

namespace BackupConsole.Domain.Settings;

/// <summary>The switches of the organization that an account belongs to; the same in each of its accounts and Regions.</summary>
/// <param name="Values">AWS's name of a switch → its value, <c>true</c> or <c>false</c>. AWS may name switches that this console does not know.</param>
/// <param name="UpdatedAt">When one of them was turned last; null when none ever was.</param>
public sealed record GlobalSettings(ImmutableSortedDictionary<string, string> Values, DateTimeOffset? UpdatedAt)
{
    public bool IsOn(string name) => string.Equals(Values.GetValueOrDefault(name), bool.TrueString, StringComparison.OrdinalIgnoreCase);
}
