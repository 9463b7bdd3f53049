using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Tags;
using BackupConsole.Domain.Windows;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;
using static BackupConsole.Features.OnDemandBackup.OnDemandBackupFields;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Reads the form: the command that it stands for, or what must be changed first. Asks nobody.</summary>
internal static class OnDemandBackupReader
{
    /// <param name="form">What was entered.</param>
    /// <param name="estate">What is known of every connection, for what the form names.</param>
    public static OnDemandBackupReading Read(OnDemandBackupForm form, EstateSnapshot estate)
    {
        var connection = estate.Connections.FirstOrDefault(known => known.Connection.Id.Value == form.Connection);
        var numbers = new WholeNumbers(form);
        var command = CommandOf(form, numbers);
        var type = TypeOf(command.ResourceArn, connection);
        ImmutableArray<Problem> problems =
        [
            .. OfConnection(form, connection),
            .. Missing(command.ResourceArn, ResourceArn, "No resource is chosen.", "Choose one from the list or paste its ARN."),
            .. Missing(command.BackupVaultName, BackupVaultName, "No vault is chosen.", "Choose one, or create one here."),
            .. Missing(command.IamRoleArn, IamRoleArn, "No role is given.", "Paste the ARN of the role that AWS Backup assumes."),
            .. numbers.Problems,
            .. TagRules.Validate(form.RecoveryPointTags, RecoveryPointTags),
            .. OfPlace(command, connection, estate),
            .. (command with { RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty }).Validate()
                .Where(problem => !IsMissing(form, problem.Field) && !numbers.IsUnread(problem.Field)),
        ];
        var ordered = problems.Distinct().OrderBy(problem => All.IndexOf(problem.Field)).ToImmutableArray();
        return new(
            ordered.IsEmpty ? command : null,
            ordered,
            OnDemandBackupWarnings.Of(command, type, connection),
            command.Lifecycle,
            type,
            ordered.IsEmpty ? OnDemandBackupWords.Of(command, type, connection!) : null);
    }

    /// <summary>True for a field that must be filled in and is not: that is said once, and not before somebody has been there.</summary>
    public static bool IsMissing(OnDemandBackupForm form, string field) =>
        field is Connection or ResourceArn or BackupVaultName or IamRoleArn && form.TextOf(field).Trim().Length == 0;

    private static StartBackupJob CommandOf(OnDemandBackupForm form, WholeNumbers numbers) =>
        new(form.ResourceArn.Trim(), form.BackupVaultName.Trim(), form.IamRoleArn.Trim())
        {
            Window = new BackupWindow(numbers.Of(StartWindowMinutes), numbers.Of(CompleteWindowMinutes)),
            Lifecycle = new Lifecycle(numbers.Of(MoveToColdStorageAfterDays), numbers.Of(DeleteAfterDays), form.OptInToArchive),
            RecoveryPointTags = form.RecoveryPointTags.DistinctBy(tag => tag.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal),
            BackupOptions = form.IsWindowsVss
                ? ImmutableSortedDictionary<string, string>.Empty.Add(StartBackupJob.WindowsVss, "enabled")
                : ImmutableSortedDictionary<string, string>.Empty,
            IsIndexed = bool.TryParse(form.Index, out var isIndexed) ? isIndexed : null,
        };

    /// <summary>What AWS says the type is, where it is known; otherwise what the ARN's form tells.</summary>
    private static ResourceType? TypeOf(string resourceArn, ConnectionSnapshot? connection) =>
        ResourceTypes.Named(connection?.Resources.FirstOrDefault(resource => resource.Arn == resourceArn)?.Type)
        ?? (Arn.TryParse(resourceArn, out var arn) ? ResourceTypes.OfArn(arn) : null);

    private static IEnumerable<Problem> OfConnection(OnDemandBackupForm form, ConnectionSnapshot? connection)
    {
        if (connection is null)
        {
            yield return form.Connection.Length == 0
                ? new Problem(Connection, "No connection is chosen.", "Choose the account and Region that the resource is in.")
                : new Problem(Connection, $"This console no longer has the connection “{form.Connection}”.", "Choose another one.");
        }
    }

    private static IEnumerable<Problem> Missing(string text, string field, string rule, string fix) =>
        text.Length == 0 ? [new Problem(field, rule, fix)] : [];

    private static IEnumerable<Problem> OfPlace(StartBackupJob command, ConnectionSnapshot? connection, EstateSnapshot estate)
    {
        if (connection is null)
        {
            yield break;
        }

        var (name, region, account) = (connection.Connection.Name, connection.Connection.Region, BackupRoles.AccountOf(connection));
        if (Arn.TryParse(command.ResourceArn, out var resource))
        {
            if (resource.Region.Length > 0 && resource.Region != region)
            {
                yield return new Problem(ResourceArn, $"This resource is in {resource.Region}; the connection “{name}” works in {region}.", FixOf(resource, estate));
            }
            else if (account is not null && resource.AccountId.Length > 0 && resource.AccountId != account)
            {
                yield return new Problem(ResourceArn, $"This resource belongs to account {resource.AccountId}; the connection “{name}” works in {account}.", FixOf(resource, estate));
            }
        }

        if (BackupRoles.ProblemOf(connection, command.IamRoleArn) is { } ofRole)
        {
            yield return ofRole;
        }
    }

    private static string FixOf(Arn resource, EstateSnapshot estate) => OnDemandBackupPlaces.ConnectionOf(resource, estate) is { } other
        ? $"Choose the connection “{other.Connection.Name}”, or another resource."
        : "This console has no connection there; choose another resource.";

    /// <summary>The number fields; what cannot be read is a problem and counts as empty.</summary>
    private sealed class WholeNumbers(OnDemandBackupForm form)
    {
        private static readonly ImmutableArray<string> Fields = [StartWindowMinutes, CompleteWindowMinutes, MoveToColdStorageAfterDays, DeleteAfterDays];

        public IEnumerable<Problem> Problems => Fields.Where(IsUnread).Select(name => WholeNumber.ProblemOf(name, form.TextOf(name)));

        public bool IsUnread(string field) => Fields.Contains(field) && WholeNumber.IsUnread(form.TextOf(field));

        public int? Of(string field) => WholeNumber.Read(form.TextOf(field));
    }
}
