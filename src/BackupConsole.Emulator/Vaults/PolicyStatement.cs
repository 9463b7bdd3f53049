using System.Text.Json;

namespace BackupConsole.Emulator.Vaults;

/// <summary>
/// One statement of a policy. What the emulator does not understand of it (an element, an operator or a key of a condition) counts
/// as matching in a Deny and as not matching in an Allow: in doubt the vault stays closed.
/// </summary>
internal sealed class PolicyStatement
{
    private readonly JsonElement _statement;

    public PolicyStatement(JsonElement statement)
    {
        _statement = statement;
        IsDeny = Texts("Effect") is ["Deny"];
    }

    public bool IsDeny { get; }

    public IReadOnlyList<string> Actions => Texts("Action");

    public bool Applies(PolicyRequest request) =>
        IsFor(request)
        && Covers("Action", "NotAction", [request.Action], StringComparison.OrdinalIgnoreCase)
        && Covers("Resource", "NotResource", request.ResourceArns, StringComparison.Ordinal)
        && (PolicyConditions.Meet(_statement, request) ?? IsDeny);

    private bool IsFor(PolicyRequest request)
    {
        if (_statement.TryGetProperty("Principal", out var principal))
        {
            return Names(principal, request);
        }

        return _statement.TryGetProperty("NotPrincipal", out var exempt) ? !Names(exempt, request) : IsDeny;
    }

    // {"AWS": [...]} is who may be meant here; services and federated identities are never callers of the emulator.
    private static bool Names(JsonElement principal, PolicyRequest request) => principal.ValueKind switch
    {
        JsonValueKind.String => principal.GetString() == "*",
        JsonValueKind.Object => principal.TryGetProperty("AWS", out var names)
            && PolicyText.List(names).Any(name => PolicyText.IsPrincipal(name, request)),
        _ => false,
    };

    private bool Covers(string element, string exception, IReadOnlyList<string> values, StringComparison comparison)
    {
        if (_statement.TryGetProperty(element, out _))
        {
            return Texts(element).Any(pattern => values.Any(value => PolicyText.Like(value, pattern, comparison)));
        }

        return _statement.TryGetProperty(exception, out _)
            ? !Texts(exception).Any(pattern => values.Any(value => PolicyText.Like(value, pattern, comparison)))
            : IsDeny;
    }

    private List<string> Texts(string element) => _statement.TryGetProperty(element, out var value) ? PolicyText.List(value) : [];
}
