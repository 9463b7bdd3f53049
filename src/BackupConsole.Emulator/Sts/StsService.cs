using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Emulator.Sts;

/// <summary>The two operations of STS that a multi-account client needs; query protocol, XML answers.</summary>
internal sealed partial class StsService(AccessKeyStore keys, TimeProvider time)
{
    private static readonly XNamespace Namespace = "https://sts.amazonaws.com/doc/2011-06-15/";

    public static string OperationOf(byte[] body) => Form(body).GetValueOrDefault("Action", "");

    public ApiAnswer Answer(ApiCall call, string requestId)
    {
        var form = Form(call.RawBody.ToArray());
        var (action, result) = form.GetValueOrDefault("Action", "") switch
        {
            "GetCallerIdentity" => ("GetCallerIdentity", GetCallerIdentity(call.Caller)),
            "AssumeRole" => ("AssumeRole", AssumeRole(call.Caller, form)),
            var other => throw new ApiException(400, "InvalidAction", $"Could not find operation {other} for version 2011-06-15"),
        };
        var document = new XElement(
            Namespace + (action + "Response"),
            new XElement(Namespace + (action + "Result"), result),
            new XElement(Namespace + "ResponseMetadata", new XElement(Namespace + "RequestId", requestId)));
        return new ApiAnswer(200, "text/xml", Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)));
    }

    private static object[] GetCallerIdentity(Caller caller) =>
    [
        new XElement(Namespace + "Arn", caller.PrincipalArn),
        new XElement(Namespace + "UserId", caller.PrincipalId),
        new XElement(Namespace + "Account", caller.Account),
    ];

    private object[] AssumeRole(Caller caller, Dictionary<string, string> form)
    {
        var role = RolePattern().Match(form.GetValueOrDefault("RoleArn", ""));
        if (!role.Success)
        {
            throw new ApiException(400, "ValidationError", $"{form.GetValueOrDefault("RoleArn", "")} is invalid");
        }

        var sessionName = form.GetValueOrDefault("RoleSessionName", "");
        if (!SessionNamePattern().IsMatch(sessionName))
        {
            throw new ApiException(400, "ValidationError", "1 validation error detected: Value at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]{2,64}");
        }

        var seconds = 3600;
        if (form.TryGetValue("DurationSeconds", out var text)
            && (!int.TryParse(text, CultureInfo.InvariantCulture, out seconds) || seconds is < 900 or > 43200))
        {
            throw new ApiException(400, "ValidationError", "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint: Member must be between 900 and 43200");
        }

        if (seconds > 3600 && caller.PrincipalArn.Contains(":assumed-role/", StringComparison.Ordinal))
        {
            throw new ApiException(
                400, "ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining");
        }

        // A role's trust is read from its name, as BackupRoles does for AWS Backup itself.
        if (role.Groups["name"].Value.Contains("untrusted", StringComparison.OrdinalIgnoreCase))
        {
            throw new ApiException(
                403, "AccessDenied", $"User: {caller.PrincipalArn} is not authorized to perform: sts:AssumeRole on resource: {role.Value}");
        }

        var account = role.Groups["account"].Value;
        var arn = $"arn:aws:sts::{account}:assumed-role/{role.Groups["name"].Value}/{sessionName}";
        var roleId = "AROA" + AccessKeyStore.RandomText(17);
        // STS speaks of wall time even when the estate's clock runs fast: the SDKs compare Expiration with their own clock.
        var expires = DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds() + seconds);
        var key = new AccessKey(
            "ASIA" + AccessKeyStore.RandomText(16),
            AccessKeyStore.RandomText(40),
            account,
            arn,
            $"{roleId}:{sessionName}",
            AccessKeyStore.RandomText(200),
            expires);
        keys.Save(key);
        keys.ForgetLongExpired(time.GetUtcNow());
        return
        [
            new XElement(
                Namespace + "AssumedRoleUser",
                new XElement(Namespace + "AssumedRoleId", key.PrincipalId),
                new XElement(Namespace + "Arn", arn)),
            new XElement(
                Namespace + "Credentials",
                new XElement(Namespace + "AccessKeyId", key.Id),
                new XElement(Namespace + "SecretAccessKey", key.Secret),
                new XElement(Namespace + "SessionToken", key.SessionToken),
                new XElement(Namespace + "Expiration", expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))),
        ];
    }

    private static Dictionary<string, string> Form(byte[] body)
    {
        using var reader = new FormReader(Encoding.UTF8.GetString(body));
        return reader.ReadForm().ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^arn:aws[a-z-]*:iam::(?<account>[0-9]{12}):role/(?:[\x21-\x7e]+/)?(?<name>[a-zA-Z0-9_+=,.@-]{1,64})\z")]
    private static partial Regex RolePattern();

    [GeneratedRegex(@"^[a-zA-Z0-9_+=,.@-]{2,64}\z")]
    private static partial Regex SessionNamePattern();
}
