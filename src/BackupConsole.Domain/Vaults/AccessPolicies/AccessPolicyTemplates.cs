using System.Collections.Immutable;

namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>The policies that people want most.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html</remarks>
public static class AccessPolicyTemplates
{
    public static ImmutableArray<AccessPolicyTemplate> All { get; } =
    [
        new("Deny deletion", "Nobody deletes recovery points by hand; AWS Backup still deletes what has reached its end.", Deny("DenyDeletion", "backup:DeleteRecoveryPoint")),
        new("Deny manual lifecycle changes", "Nobody shortens or lengthens the life of a recovery point by hand.", Deny("DenyLifecycleChanges", "backup:UpdateRecoveryPointLifecycle")),
        new("Deny copying out", "Nothing is copied from this vault into another one.", Deny("DenyCopyOut", "backup:CopyFromBackupVault", "backup:StartCopyJob")),
        new("Deny deletion and lifecycle changes", "Recovery points stay as they were made until their time is over.", Deny("DenyTampering", "backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle", "backup:DisassociateRecoveryPoint")),
        new(
            "Share with an account",
            "Another account may copy its recovery points into this vault. Replace the account id.",
            Document("""
                {
                      "Sid": "ShareWithAccount",
                      "Effect": "Allow",
                      "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
                      "Action": "backup:CopyIntoBackupVault",
                      "Resource": "*"
                    }
                """)),
        new(
            "Share with an organization",
            "Every account of an organization may copy its recovery points into this vault. Replace the organization's id.",
            Document("""
                {
                      "Sid": "ShareWithOrganization",
                      "Effect": "Allow",
                      "Principal": "*",
                      "Action": "backup:CopyIntoBackupVault",
                      "Resource": "*",
                      "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-example1234" } }
                    }
                """)),
    ];

    private static string Deny(string sid, params ReadOnlySpan<string> actions) => Document($$"""
        {
              "Sid": "{{sid}}",
              "Effect": "Deny",
              "Principal": "*",
              "Action": [{{string.Join(", ", actions.ToArray().Select(action => $"\"{action}\""))}}],
              "Resource": "*"
            }
        """);

    private static string Document(string statement) => $$"""
        {
          "Version": "2012-10-17",
          "Statement": [
            {{statement}}
          ]
        }
        """;
}
