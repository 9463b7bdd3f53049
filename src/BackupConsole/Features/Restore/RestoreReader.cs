using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Restores;
using BackupConsole.Monitoring;
using static BackupConsole.Features.Restore.RestoreFields;

namespace BackupConsole.Features.Restore;

/// <summary>Reads the form: the command that it stands for, or what must be changed first. Asks nobody.</summary>
internal static class RestoreReader
{
    /// <param name="form">What was entered.</param>
    /// <param name="connection">What is known of the connection that it goes through; null while that is nothing.</param>
    public static RestoreReading Read(RestoreForm form, ConnectionSnapshot? connection)
    {
        var type = RestoreTypes.Named(form.ResourceType);
        var metadata = MetadataOf(form, type);
        var command = new StartRestoreJob(form.RecoveryPointArn.Trim(), form.ResourceType, form.IamRoleArn.Trim())
        {
            Metadata = metadata,
            CopySourceTagsToRestoredResource = form.CopyTags,
            IsArchived = form.IsArchived,
        };
        ImmutableArray<Problem> problems =
        [
            .. Missing(form.Connection, Connection, "No connection is chosen.", "Choose the account and Region that the recovery point is in."),
            .. Missing(form.VaultName, VaultName, "No vault is chosen.", "Choose the one that holds the recovery point."),
            .. Missing(form.RecoveryPointArn, RecoveryPointArn, "No recovery point is chosen.", "Choose one from the list."),
            .. Missing(form.IamRoleArn, IamRoleArn, "No role is given.", "Paste the ARN of the role that AWS Backup assumes."),
            .. Judged(command).Where(problem => !IsSaidAlready(form, problem.Field)),
            .. connection is not null && BackupRoles.ProblemOf(connection, command.IamRoleArn) is { } ofRole ? [ofRole] : ImmutableArray<Problem>.Empty,
            .. OfConfirmation(form, type, metadata),
        ];
        return new RestoreReading(problems.IsEmpty ? command : null, problems, type, metadata);
    }

    /// <summary>What is overwritten, by the name that must be typed; null for a restore that makes something new.</summary>
    public static string? OverwrittenOf(RestoreType? type, IReadOnlyDictionary<string, string> metadata) =>
        type?.OverwrittenKey is { } key ? metadata.GetValueOrDefault(key) : null;

    private static ImmutableSortedDictionary<string, string> MetadataOf(RestoreForm form, RestoreType? type) => type is null
        ? ImmutableSortedDictionary<string, string>.Empty
        : type.Keys.Select(key => (key.Name, Value: RestoreValues.ToWire(key, form.ValueOf(key.Name)))).Where(entry => entry.Value.Length > 0)
            .ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Before a recovery point is chosen, nothing can be said about its type.</summary>
    private static IEnumerable<Problem> Judged(StartRestoreJob command) =>
        command.Validate().Where(problem => problem.Field != ResourceType || command.ResourceType.Length > 0);

    private static bool IsSaidAlready(RestoreForm form, string field) =>
        (field == RecoveryPointArn && form.RecoveryPointArn.Trim().Length == 0) || (field == IamRoleArn && form.IamRoleArn.Trim().Length == 0);

    private static IEnumerable<Problem> Missing(string text, string field, string rule, string fix) => text.Trim().Length == 0 ? [new Problem(field, rule, fix)] : [];

    private static IEnumerable<Problem> OfConfirmation(RestoreForm form, RestoreType? type, IReadOnlyDictionary<string, string> metadata) =>
        OverwrittenOf(type, metadata) is { } name && form.Confirmation.Trim() != name
            ? [new Problem(Confirmation, "What this restore overwrites is lost, so its name must be typed.", $"Type {name}.")]
            : [];
}
