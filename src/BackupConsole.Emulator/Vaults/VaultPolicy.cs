using System.Text.Json;

namespace BackupConsole.Emulator.Vaults;

/// <summary>A vault's access policy and what it says to a request.</summary>
internal sealed class VaultPolicy
{
    private readonly List<PolicyStatement> _statements;

    public VaultPolicy(string json)
    {
        using var document = JsonDocument.Parse(json);
        _statements = StatementsOf(document.RootElement).ConvertAll(statement => new PolicyStatement(statement.Clone()));
    }

    public PolicyDecision Decide(PolicyRequest request)
    {
        var applying = _statements.Where(statement => statement.Applies(request)).ToList();
        if (applying.Count == 0)
        {
            return PolicyDecision.Silent;
        }

        return applying.Exists(statement => statement.IsDeny) ? PolicyDecision.Denied : PolicyDecision.Allowed;
    }

    /// <summary>A single statement may stand without brackets.</summary>
    public static List<JsonElement> StatementsOf(JsonElement policy) =>
        policy.ValueKind != JsonValueKind.Object || !policy.TryGetProperty("Statement", out var statements)
            ? []
            : statements.ValueKind == JsonValueKind.Array ? [.. statements.EnumerateArray()] : [statements];
}
