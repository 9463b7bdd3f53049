using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BackupConsole.Domain.Plans.Json;

namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>Judges the text of a vault's access policy before AWS does, and says where.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html</remarks>
public static class AccessPolicyRules
{
    /// <summary>What IAM allows a resource policy; AWS Backup documents no figure of its own.</summary>
    public const int MostBytes = 20_480;

    private static readonly ImmutableArray<string> Versions = ["2012-10-17", "2008-10-17"];

    /// <param name="policy">JSON, as typed.</param>
    /// <param name="accountId">The vault's account: with it, what concerns other accounts is judged too.</param>
    public static ImmutableArray<AccessPolicyFinding> Check(string policy, string? accountId = null)
    {
        var utf8 = Encoding.UTF8.GetBytes(policy);
        var findings = new AccessPolicyFindings(utf8);
        if (utf8.Length > MostBytes)
        {
            findings.Add(0, $"The policy has {utf8.Length:N0} bytes; at most {MostBytes:N0} fit.", "Shorten it, for example by joining statements.");
            return findings.ToImmutable();
        }

        try
        {
            CheckDocument(JsonPart.Parse(utf8), findings, accountId);
        }
        catch (JsonException failure)
        {
            findings.Add(failure);
        }

        return findings.ToImmutable();
    }

    /// <summary>Whether two texts are the same policy, whatever their spaces and the order of their members.</summary>
    public static bool AreSame(string? one, string? other)
    {
        if (one is null || other is null || one == other)
        {
            return one == other;
        }

        try
        {
            using var first = JsonDocument.Parse(one);
            using var second = JsonDocument.Parse(other);
            return JsonElement.DeepEquals(first.RootElement, second.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void CheckDocument(JsonPart document, AccessPolicyFindings findings, string? accountId)
    {
        if (document.Kind != JsonValueKind.Object)
        {
            findings.Add(document.Offset, "A policy is an object.", "Write { \"Version\": …, \"Statement\": [ … ] }.");
            return;
        }

        findings.CheckMembers(document, ["Version", "Id", "Statement"], "a policy");
        CheckVersion(document, findings);
        var statement = document.Find("Statement");
        var statements = statement is { Kind: JsonValueKind.Array or JsonValueKind.Object } ? statement.Texts() : [];
        if (statements.IsEmpty)
        {
            findings.Add((statement ?? document).Offset, "A policy needs at least one statement.", "Add a \"Statement\" list, for example from a template.");
        }

        foreach (var one in statements)
        {
            AccessPolicyStatementRules.Check(one, findings, accountId);
        }
    }

    private static void CheckVersion(JsonPart document, AccessPolicyFindings findings)
    {
        var version = document.Find("Version");
        if (version is null)
        {
            findings.Warn(document.Offset, "Without a Version, AWS reads the policy by the rules of 2008.", "Add \"Version\": \"2012-10-17\".");
        }
        else if (!Versions.Contains(version.Text))
        {
            findings.Add(version.Offset, $"There is no policy version “{version.Text}”.", "Write \"2012-10-17\".");
        }
    }
}
