using System.Text.RegularExpressions;

namespace BackupConsole.Emulator.Vaults;

/// <summary>Who wants to do what with which resource, as a policy is asked.</summary>
/// <param name="PrincipalArn">A user, an assumed role's session, a role, or an account's root.</param>
/// <param name="Action">With its service, e.g. backup:DeleteRecoveryPoint.</param>
/// <param name="ResourceArns">The vault, and the recovery point where the request names one: a statement about either one applies.</param>
internal sealed partial record PolicyRequest(string PrincipalArn, string Action, IReadOnlyList<string> ResourceArns)
{
    /// <summary>All accounts of the estate belong to one organization.</summary>
    public const string OrganizationId = "o-emulator01";

    public string Account => PrincipalArn.Split(':', 6) is [_, _, _, _, var account, _] ? account : "";

    /// <summary>A session acts for its role, and aws:PrincipalArn is the role's ARN. The session's ARN does not tell the role's path.</summary>
    public string IdentityArn => SessionPattern().Match(PrincipalArn) is { Success: true } session
        ? $"arn:{session.Groups["partition"].Value}:iam::{session.Groups["account"].Value}:role/{session.Groups["role"].Value}"
        : PrincipalArn;

    public static PolicyRequest OfAccount(string account, string action, string resourceArn) => new($"arn:aws:iam::{account}:root", action, [resourceArn]);

    [GeneratedRegex("^arn:(?<partition>aws[a-z-]*):sts::(?<account>[0-9]{12}):assumed-role/(?<role>[^/]+)/")]
    private static partial Regex SessionPattern();
}
