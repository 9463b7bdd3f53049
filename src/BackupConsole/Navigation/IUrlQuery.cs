using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace BackupConsole.Navigation;

/// <summary>The parameters of an address: a list's filter is read from them, be it for the page (<see cref="UrlState"/>) or for its export (<see cref="UrlQuery"/>).</summary>
public interface IUrlQuery
{
    /// <summary>The value of a parameter; null where it is absent or empty.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "Only C# calls it, and UrlState has always called it so.")]
    string? Get(string name);

    /// <summary>Every value of a parameter that may be repeated: <c>?state=FAILED&amp;state=EXPIRED</c>.</summary>
    ImmutableArray<string> GetAll(string name);
}
