using System.Text.Json;
using System.Text.RegularExpressions;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Vaults;

/// <summary>What AWS Backup demands of a vault's access policy before it takes it.</summary>
internal static partial class VaultPolicyRules
{
    public const string CopyInto = "backup:CopyIntoBackupVault";

    private static readonly string[] Elements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    public static void Check(string policy, string account)
    {
        try
        {
            using var document = JsonDocument.Parse(policy);
            var statements = VaultPolicy.StatementsOf(document.RootElement);
            Require(statements.Count > 0, "Policy document must have at least one statement.");
            statements.ForEach(statement => CheckStatement(statement, account));
        }
        catch (JsonException)
        {
            throw Malformed("Policy document is not valid JSON.");
        }
    }

    private static void CheckStatement(JsonElement statement, string account)
    {
        Require(statement.ValueKind == JsonValueKind.Object, "A statement of a policy document must be an object.");
        var unknown = statement.EnumerateObject().Select(element => element.Name).Except(Elements, StringComparer.Ordinal).FirstOrDefault();
        Require(unknown is null, $"Unknown element in a statement of the policy document: {unknown}");
        var effect = Texts(statement, "Effect");
        Require(effect is ["Allow" or "Deny"], "The Effect of a statement must be Allow or Deny.");
        Require(Has("Principal") != Has("NotPrincipal"), "A statement must have either a Principal or a NotPrincipal.");
        Require(Has("Action") != Has("NotAction"), "A statement must have either an Action or a NotAction.");
        Require(Has("Resource") != Has("NotResource"), "A statement must have either a Resource or a NotResource.");
        var principals = Principals(statement.GetProperty(Has("Principal") ? "Principal" : "NotPrincipal"));
        var actions = Texts(statement, Has("Action") ? "Action" : "NotAction");
        CheckActions(actions);
        var isShared = principals.Exists(principal => AccountOf(principal) is { } other && other != account);
        Require(
            effect is ["Deny"] || !isShared || (Has("Action") && actions.TrueForAll(action => Same(action, CopyInto))),
            $"Cross-account access can only be granted for {CopyInto}.");

        bool Has(string element) => statement.TryGetProperty(element, out _);
    }

    private static void CheckActions(List<string> actions)
    {
        Require(actions.Count > 0, "The Action of a statement must not be empty.");
        foreach (var action in actions)
        {
            Require(
                !action.Contains('*', StringComparison.Ordinal) && !action.Contains('?', StringComparison.Ordinal),
                $"Wildcards are not supported in the Action of a backup vault access policy: {action}");
            Require(ActionPattern().IsMatch(action), $"Invalid action in the policy document: {action}");
        }
    }

    private static List<string> Principals(JsonElement principal)
    {
        if (principal.ValueKind == JsonValueKind.String && principal.GetString() == "*")
        {
            return ["*"];
        }

        var names = new List<string>();
        RequirePrincipal(principal.ValueKind == JsonValueKind.Object && principal.EnumerateObject().Any());
        foreach (var kind in principal.EnumerateObject())
        {
            var listed = PolicyText.List(kind.Value);
            RequirePrincipal(listed.Count > 0 && listed.TrueForAll(name => IsPrincipal(kind.Name, name)));
            names.AddRange(listed);
        }

        return names;
    }

    private static bool IsPrincipal(string kind, string name) => kind switch
    {
        "AWS" => name == "*" || PrincipalPattern().IsMatch(name),
        "Service" => name.EndsWith(".amazonaws.com", StringComparison.Ordinal),
        _ => false,
    };

    private static string? AccountOf(string principal) =>
        principal.Split(':') is [_, _, _, _, var account, ..] ? account : principal.Length == 12 && principal.All(char.IsAsciiDigit) ? principal : null;

    private static List<string> Texts(JsonElement statement, string element) =>
        statement.TryGetProperty(element, out var value) ? PolicyText.List(value) : [];

    private static bool Same(string first, string second) => first.Equals(second, StringComparison.OrdinalIgnoreCase);

    private static void Require(bool isMet, string message)
    {
        if (!isMet)
        {
            throw Malformed(message);
        }
    }

    private static void RequirePrincipal(bool isMet) => Require(isMet, "Provided principal is not valid");

    private static ApiException Malformed(string message) => ApiErrors.InvalidParameter(message, "Policy");

    [GeneratedRegex(@"^([0-9]{12}|arn:aws[a-z-]*:iam::[0-9]{12}:(root|(user|role)/[a-zA-Z0-9_+=,.@/-]+)|arn:aws[a-z-]*:sts::[0-9]{12}:(assumed-role|federated-user)/[a-zA-Z0-9_+=,.@/-]+)\z")]
    private static partial Regex PrincipalPattern();

    [GeneratedRegex(@"^[bB][aA][cC][kK][uU][pP]:[a-zA-Z]+\z")]
    private static partial Regex ActionPattern();
}
