using System.Text.Json;

namespace BackupConsole.Emulator.Vaults;

/// <summary>
/// The conditions that vault policies are written with: String… and Arn… operators on aws:PrincipalArn, aws:PrincipalAccount and
/// aws:PrincipalOrgID.
/// </summary>
internal static class PolicyConditions
{
    private const string IfExists = "IfExists";

    /// <returns>Null when the answer hangs on something that is not understood.</returns>
    public static bool? Meet(JsonElement statement, PolicyRequest request)
    {
        if (!statement.TryGetProperty("Condition", out var conditions))
        {
            return true;
        }

        if (conditions.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        bool? met = true;
        foreach (var condition in conditions.EnumerateObject())
        {
            if (condition.Value.ValueKind != JsonValueKind.Object)
            {
                met = null;
                continue;
            }

            foreach (var key in condition.Value.EnumerateObject())
            {
                switch (Meets(condition.Name, key.Name, PolicyText.List(key.Value), request))
                {
                    case false:
                        return false;
                    case null:
                        met = null;
                        break;
                    default:
                        break;
                }
            }
        }

        return met;
    }

    private static bool? Meets(string name, string key, List<string> values, PolicyRequest request)
    {
        if (Value(key, request) is not { } actual)
        {
            return null;
        }

        var operation = name.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase) ? name[..^IfExists.Length] : name;
        return operation.ToLowerInvariant() switch
        {
            "stringequals" => values.Contains(actual, StringComparer.Ordinal),
            "stringnotequals" => !values.Contains(actual, StringComparer.Ordinal),
            "stringequalsignorecase" => values.Contains(actual, StringComparer.OrdinalIgnoreCase),
            "stringnotequalsignorecase" => !values.Contains(actual, StringComparer.OrdinalIgnoreCase),
            "stringlike" or "arnlike" or "arnequals" => values.Any(pattern => PolicyText.Like(actual, pattern)),
            "stringnotlike" or "arnnotlike" or "arnnotequals" => !values.Any(pattern => PolicyText.Like(actual, pattern)),
            _ => null,
        };
    }

    private static string? Value(string key, PolicyRequest request) => key.ToLowerInvariant() switch
    {
        "aws:principalarn" => request.IdentityArn,
        "aws:principalaccount" => request.Account,
        "aws:principalorgid" => PolicyRequest.OrganizationId,
        _ => null,
    };
}
