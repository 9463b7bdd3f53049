using System.Text.Json;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Vaults;

/// <summary>How policies write lists, patterns and principals.</summary>
internal static class PolicyText
{
    /// <summary>A list of one may be written without brackets.</summary>
    public static List<string> List(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText())],
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number => [value.GetRawText()],
        _ => [],
    };

    /// <summary>* is any text, ? any one character.</summary>
    public static bool Like(string text, string pattern, StringComparison comparison = StringComparison.Ordinal) =>
        Wildcard.Matches(text, pattern, '?', comparison == StringComparison.OrdinalIgnoreCase);

    /// <summary>An account is named by its number or its root and stands for everybody in it; a role for its sessions.</summary>
    public static bool IsPrincipal(string name, PolicyRequest request) =>
        name == "*"
        || name == request.Account
        || name == $"arn:aws:iam::{request.Account}:root"
        || Like(request.PrincipalArn, name)
        || Like(request.IdentityArn, WithoutPath(name));

    // arn:aws:iam::123456789012:role/service-role/Backup → …:role/Backup, because a session's ARN has no path to compare with.
    private static string WithoutPath(string name)
    {
        var role = name.IndexOf(":role/", StringComparison.Ordinal);
        return role < 0 ? name : string.Concat(name.AsSpan(0, role), ":role/", name.AsSpan(name.LastIndexOf('/') + 1));
    }
}
