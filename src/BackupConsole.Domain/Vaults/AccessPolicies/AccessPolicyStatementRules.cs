using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackupConsole.Domain.Plans.Json;

namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>Judges one statement: its members, whom it is about, what it is about, and whether it locks everybody out.</summary>
internal static partial class AccessPolicyStatementRules
{
    private static readonly ImmutableArray<string> Members =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    /// <summary>Who may not do these cannot mend the policy again.</summary>
    private static readonly ImmutableArray<string> Mending = ["backup:PutBackupVaultAccessPolicy", "backup:DeleteBackupVaultAccessPolicy"];

    public static void Check(JsonPart statement, AccessPolicyFindings findings, string? accountId)
    {
        if (statement.Kind != JsonValueKind.Object)
        {
            findings.Add(statement.Offset, "A statement is an object.", "Write { \"Effect\": …, \"Principal\": …, \"Action\": …, \"Resource\": \"*\" }.");
            return;
        }

        findings.CheckMembers(statement, Members, "a statement");
        CheckEffect(statement, findings);
        var principal = OneOf(statement, "Principal", "NotPrincipal", findings);
        var action = OneOf(statement, "Action", "NotAction", findings);
        var resource = OneOf(statement, "Resource", "NotResource", findings);
        CheckTexts(resource, "A resource is a text or a list of texts.", findings);
        CheckActions(action, findings);
        CheckPrincipals(principal, findings);
        CheckCondition(statement.Find("Condition"), findings);
        CheckSharing(statement, principal, action, findings, accountId);
        CheckLockOut(statement, findings);
    }

    private static void CheckEffect(JsonPart statement, AccessPolicyFindings findings)
    {
        if (statement.Find("Effect") is not { Kind: JsonValueKind.String, Text: "Allow" or "Deny" } effect)
        {
            findings.Add((statement.Find("Effect") ?? statement).Offset, "The Effect of a statement is Allow or Deny.", "Write \"Effect\": \"Deny\" or \"Effect\": \"Allow\".");
        }
    }

    private static JsonPart? OneOf(JsonPart statement, string name, string inverse, AccessPolicyFindings findings)
    {
        var (plain, inverted) = (statement.Find(name), statement.Find(inverse));
        if (plain is null == inverted is null)
        {
            findings.Add(statement.Offset, $"A statement has either {name} or {inverse}.", plain is null ? $"Add \"{name}\"." : "Keep one of the two.");
        }

        return plain ?? inverted;
    }

    private static void CheckTexts(JsonPart? part, string rule, AccessPolicyFindings findings)
    {
        if (part is not null && (part.Texts().IsEmpty || part.Texts().Any(text => text.Kind != JsonValueKind.String)))
        {
            findings.Add(part.Offset, rule, "Write it in quotes, for example \"*\".");
        }
    }

    private static void CheckActions(JsonPart? action, AccessPolicyFindings findings)
    {
        CheckTexts(action, "An action is a text or a list of texts.", findings);
        foreach (var one in action?.Texts().Where(text => text.Kind == JsonValueKind.String) ?? [])
        {
            if (one.Text.Contains('*', StringComparison.Ordinal) || one.Text.Contains('?', StringComparison.Ordinal))
            {
                findings.Add(one.Offset, $"AWS Backup takes no wildcard in an action: “{one.Text}”.", "Name each action.");
            }
            else if (!AccessPolicyActions.All.Contains(one.Text, StringComparer.OrdinalIgnoreCase))
            {
                findings.Add(one.Offset, $"AWS Backup has no action “{one.Text}”.", $"The nearest is {Spelling.Nearest(one.Text, AccessPolicyActions.All)}.");
            }
        }
    }

    private static void CheckPrincipals(JsonPart? principal, AccessPolicyFindings findings)
    {
        if (principal is null or { Kind: JsonValueKind.String, Text: "*" })
        {
            return;
        }

        if (principal.Kind != JsonValueKind.Object || principal.Members.IsEmpty)
        {
            findings.Add(principal.Offset, "A principal is \"*\" or an object.", "Write \"*\" or { \"AWS\": \"arn:aws:iam::111122223333:root\" }.");
            return;
        }

        foreach (var member in principal.Members)
        {
            foreach (var name in member.Value.Texts().Where(name => !IsPrincipal(member.Name, name.Text)))
            {
                findings.Add(name.Offset, $"“{name.Text}” is no principal of the kind {member.Name}.", "Write an account id, the ARN of a role, user or root below \"AWS\", or a service below \"Service\".");
            }
        }
    }

    private static bool IsPrincipal(string kind, string name) => kind switch
    {
        "AWS" => name == "*" || PrincipalPattern().IsMatch(name),
        "Service" => name.EndsWith(".amazonaws.com", StringComparison.Ordinal),
        _ => false,
    };

    private static void CheckCondition(JsonPart? condition, AccessPolicyFindings findings)
    {
        if (condition is not null && (condition.Kind != JsonValueKind.Object || condition.Members.Any(member => member.Value.Kind != JsonValueKind.Object)))
        {
            findings.Add(condition.Offset, "A condition is an object of operators, each an object of keys.", "Write { \"StringEquals\": { \"aws:PrincipalOrgID\": \"o-…\" } }.");
        }
    }

    private static void CheckSharing(JsonPart statement, JsonPart? principal, JsonPart? action, AccessPolicyFindings findings, string? accountId)
    {
        var others = accountId is null ? [] : AccountsOf(principal).Where(account => account != accountId).Distinct().ToList();
        if (statement.Find("Effect")?.Text == "Allow" && others.Count > 0 && action is not null
            && (statement.Find("NotAction") is not null || action.Texts().Any(one => !one.Text.Equals(AccessPolicyActions.CopyInto, StringComparison.OrdinalIgnoreCase))))
        {
            findings.Add(action.Offset, $"Another account, {others[0]}, can be allowed {AccessPolicyActions.CopyInto} only.", "Leave the other actions out, or allow them to your own account in a statement of its own.");
        }
    }

    private static void CheckLockOut(JsonPart statement, AccessPolicyFindings findings)
    {
        if (statement.Find("Effect")?.Text == "Deny" && statement.Find("Condition") is null && IsEverybody(statement.Find("Principal")) && DeniesMending(statement))
        {
            findings.Warn(
                statement.Offset,
                "This locks everybody out, this console too: nobody but the account's root user could change or delete this policy again.",
                "Name whom it is about, add a Condition that spares somebody, or leave out the actions that change the policy.");
        }
    }

    private static bool DeniesMending(JsonPart statement) => (statement.Find("Action"), statement.Find("NotAction")) switch
    {
        ({ } denied, _) => denied.Texts().Any(action => Mending.Contains(action.Text, StringComparer.OrdinalIgnoreCase)),
        (_, { } spared) => !Mending.All(action => spared.Texts().Any(text => text.Text.Equals(action, StringComparison.OrdinalIgnoreCase))),
        _ => false,
    };

    private static bool IsEverybody(JsonPart? principal) =>
        principal is { Kind: JsonValueKind.String, Text: "*" } || principal?.Find("AWS")?.Texts().Any(name => name.Text == "*") == true;

    private static IEnumerable<string> AccountsOf(JsonPart? principal) =>
        (principal?.Find("AWS")?.Texts() ?? []).Select(name => name.Text.Split(':') is [_, _, _, _, var account, ..] ? account : name.Text).Where(account => account.Length == 12);

    [GeneratedRegex(@"^([0-9]{12}|arn:aws[a-z-]*:iam::[0-9]{12}:(root|(user|role)/[a-zA-Z0-9_+=,.@/-]+)|arn:aws[a-z-]*:sts::[0-9]{12}:(assumed-role|federated-user)/[a-zA-Z0-9_+=,.@/-]+)\z")]
    private static partial Regex PrincipalPattern();
}
