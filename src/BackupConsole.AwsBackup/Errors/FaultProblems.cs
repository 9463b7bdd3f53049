using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BackupConsole.AwsBackup.Errors;

/// <summary>Finds which fields AWS means: it names them in free text only.</summary>
internal static partial class FaultProblems
{
    private const string Fix = "Change it and send again.";

    // The order counts: what is more particular comes first, and the first that fits a sentence is taken.
    private static readonly ImmutableArray<(string Field, string[] Words)> Fields =
    [
        ("OptInToArchiveForSupportedResources", ["OptInToArchiveForSupportedResources"]),
        ("MoveToColdStorageAfterDays", ["MoveToColdStorageAfterDays"]),
        ("DeleteAfterDays", ["DeleteAfterDays"]),
        ("StartWindowMinutes", ["StartWindowMinutes", "start window"]),
        ("CompleteWindowMinutes", ["CompleteWindowMinutes", "CompletionWindowMinutes", "completion window", "complete window"]),
        ("ScheduleExpressionTimezone", ["ScheduleExpressionTimezone", "time zone", "timezone"]),
        ("ScheduleExpression", ["ScheduleExpression", "schedule expression", "cron"]),
        ("DestinationBackupVaultArn", ["DestinationBackupVaultArn"]),
        ("BackupVaultTags", ["BackupVaultTags"]),
        ("RecoveryPointTags", ["RecoveryPointTags"]),
        ("BackupVaultName", ["BackupVaultName", "vault name"]),
        ("EncryptionKeyArn", ["EncryptionKeyArn", "encryption key", "kms key"]),
        ("IamRoleArn", ["IamRoleArn", "iam role", "role arn"]),
        ("ResourceArn", ["ResourceArn", "resource arn"]),
        ("RecoveryPointArn", ["RecoveryPointArn"]),
        ("BackupJobId", ["BackupJobId"]),
        ("BackupOptions", ["BackupOptions", "WindowsVSS"]),
        ("BackupPlanName", ["BackupPlanName"]),
        ("RuleName", ["RuleName"]),
        ("SelectionName", ["SelectionName", "selection with the same name"]),
        ("ListOfTags", ["ListOfTags"]),
        ("Conditions", ["'Conditions'", "condition key"]),
        ("NotResources", ["NotResources"]),
        ("Resources", ["'Resources'"]),
        ("Lifecycle", ["lifecycle"]),
    ];

    public static ImmutableArray<Domain.Problem> In(FaultDetails details)
    {
        var named = new[] { details.Message }.Concat(details.Context)
            .SelectMany(Sentences)
            .Select(sentence => (Sentence: sentence, Field: FieldOf(sentence)))
            .Where(found => found.Field is not null)
            .DistinctBy(found => found.Field);
        return [.. named.Select(found => new Domain.Problem(found.Field!, found.Sentence, Fix))];
    }

    // 2 validation errors detected: Value '…' at 'backupVaultName' failed to satisfy constraint: …; Value '…' at 'lifecycle.deleteAfterDays' failed …
    private static IEnumerable<string> Sentences(string text) =>
        text.Contains(" validation error", StringComparison.Ordinal) ? text.Split("; ", StringSplitOptions.TrimEntries) : [text.Trim()];

    private static string? FieldOf(string sentence)
    {
        if (ValidatedMember().Match(sentence) is { Success: true } match)
        {
            var member = match.Groups["member"].Value.Split('.')[^1];
            return char.ToUpperInvariant(member[0]) + member[1..];
        }

        return Fields.FirstOrDefault(field => field.Words.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase))).Field;
    }

    [GeneratedRegex(@" at '(?<member>[A-Za-z][\w.]*)' failed to satisfy constraint", RegexOptions.NonBacktracking)]
    private static partial Regex ValidatedMember();
}
