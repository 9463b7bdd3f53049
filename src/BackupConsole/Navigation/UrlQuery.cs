using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace BackupConsole.Navigation;

/// <summary>A query string as it was sent.</summary>
/// <param name="text">For example <c>?state=FAILED</c>; null or empty has no parameters.</param>
public sealed class UrlQuery(string? text) : IUrlQuery
{
    private readonly Dictionary<string, StringValues> _values = QueryHelpers.ParseQuery(text);

    public string? Get(string name) => GetAll(name) is [var first, ..] ? first : null;

    public ImmutableArray<string> GetAll(string name) =>
        _values.TryGetValue(name, out var values) ? [.. values.OfType<string>().Where(value => value.Length > 0)] : [];
}
