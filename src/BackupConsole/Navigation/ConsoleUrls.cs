using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Navigation;

/// <summary>Every address of the console. Relative to the base path, so that it also works below one.</summary>
public static class ConsoleUrls
{
    public const string Overview = "";

    public const string Jobs = "jobs";

    public const string Plans = "plans";

    public const string NewPlan = "plans/new";

    public const string Vaults = "vaults";

    public const string ProtectedResources = "resources";

    public const string RecoveryPoints = "recovery-points";

    public const string Calendar = "calendar";

    public const string Operations = "operations";

    public const string OnDemandBackup = "backup/new";

    public const string NewRestore = "restore/new";

    public const string Connections = "settings/connections";

    public const string Services = "settings/services";

    public const string Organization = "settings/organization";

    public const string PlanTemplates = "settings/templates";

    public const string SignIn = "sign-in";

    /// <summary>Takes a POST with an antiforgery token.</summary>
    public const string SignOut = "sign-out";

    public const string Error = "error";

    /// <summary>The query parameter that names the rule of a plan which somebody was led to.</summary>
    public const string RuleParameter = "rule";

    /// <summary>The query parameter that names the connection which lists are about; absent = all.</summary>
    public const string ConnectionParameter = "connection";

    /// <summary>The query parameter that names the template which a new plan begins from.</summary>
    public const string TemplateParameter = "template";

    /// <summary>The query parameter that names the selection which a new one replaces.</summary>
    public const string ReplacesParameter = "replaces";

    /// <summary>The query parameter that names the job which a form is filled in like.</summary>
    public const string AgainParameter = "again";

    /// <summary>The on-demand form with its resource filled in.</summary>
    public static string OnDemandBackupOf(ConnectionId connection, string resourceArn) => BackUpAgain(connection, resourceArn, null, null);

    public static string BackupJob(ConnectionId connection, string id) => Job(connection, JobKind.Backup, id);
    public static string Job(ConnectionId connection, JobKind kind, string id) => $"jobs/{kind.ToString().ToLowerInvariant()}/{Segment(connection.Value)}/{Segment(id)}";
    /// <summary>The on-demand form, filled in like an earlier backup.</summary>
    public static string BackUpAgain(ConnectionId connection, string resourceArn, string? vaultName, string? roleArn) =>
        QueryHelpers.AddQueryString(OnDemandBackup, (KeyValuePair<string, string?>[])[new(ConnectionParameter, connection.Value), new("resource", resourceArn), new("vault", vaultName), new("role", roleArn)]);
    /// <summary>The restore wizard, for one recovery point.</summary>
    public static string Restore(ConnectionId connection, string vaultName, string recoveryPointArn) =>
        QueryHelpers.AddQueryString(NewRestore, (KeyValuePair<string, string?>[])[new(ConnectionParameter, connection.Value), new("vault", vaultName), new("recoveryPoint", recoveryPointArn)]);
    /// <summary>The restore wizard, filled in like an earlier restore.</summary>
    public static string RestoreAgain(ConnectionId connection, string restoreJobId) =>
        QueryHelpers.AddQueryString(NewRestore, (KeyValuePair<string, string?>[])[new(ConnectionParameter, connection.Value), new(AgainParameter, restoreJobId)]);

    public static string Plan(ConnectionId connection, string id) => $"plans/{Segment(connection.Value)}/{Segment(id)}";

    /// <summary>A plan's page, led to one of its rules.</summary>
    public static string PlanRule(ConnectionId connection, string planId, string ruleId) => $"{Plan(connection, planId)}?{RuleParameter}={Segment(ruleId)}";

    public static string EditPlan(ConnectionId connection, string id) => $"{Plan(connection, id)}/edit";

    /// <summary>The wizard, begun with the rules of a plan.</summary>
    public static string CopyOfPlan(ConnectionId connection, string id) => $"{NewPlan}?{ConnectionParameter}={Segment(connection.Value)}&copy={Segment(id)}";

    /// <summary>The wizard, begun with a template of AWS.</summary>
    public static string PlanFromTemplate(ConnectionId connection, string templateId) =>
        $"{NewPlan}?{ConnectionParameter}={Segment(connection.Value)}&{TemplateParameter}={Segment(templateId)}";

    public static string PlanTemplate(ConnectionId connection, string id) => $"{PlanTemplates}/{Segment(connection.Value)}/{Segment(id)}";

    /// <summary>What AWS Backup may protect in one account and Region.</summary>
    public static string ServicesOf(ConnectionId connection) => $"{Services}/{Segment(connection.Value)}";

    /// <summary>The organization's settings, asked through one of its accounts.</summary>
    public static string OrganizationOf(ConnectionId connection) => $"{Organization}/{Segment(connection.Value)}";

    public static string Vault(ConnectionId connection, string name) => $"vaults/{Segment(connection.Value)}/{Segment(name)}";

    public static string RecoveryPoint(ConnectionId connection, string vaultName, string arn) =>
        $"{RecoveryPoints}/{Segment(connection.Value)}/{Segment(vaultName)}/{Segment(arn)}";

    /// <summary>A recovery point with its copy dialog open, filled in like an earlier copy.</summary>
    public static string CopyAgain(ConnectionId connection, string vaultName, string arn, string copyJobId) => $"{RecoveryPoint(connection, vaultName, arn)}?{AgainParameter}={Segment(copyJobId)}";

    /// <summary>The page that deletes all that can be deleted of a vault.</summary>
    public static string EmptyVault(ConnectionId connection, string name) => $"{RecoveryPoints}/empty-vault/{Segment(connection.Value)}/{Segment(name)}";

    /// <summary>The recovery points of one vault among those of the whole estate, where they can be picked and worked on in bulk.</summary>
    public static string RecoveryPointsOf(ConnectionId connection, string vaultName) =>
        $"{RecoveryPoints}?{ConnectionParameter}={Segment(connection.Value)}&vault={Segment(vaultName)}";

    public static string Operation(Guid id) => $"{Operations}/{id:D}";

    /// <summary>A list as a file.</summary>
    /// <param name="list">The list's name, for example <c>jobs</c>.</param>
    /// <param name="extension"><c>csv</c> or <c>json</c>.</param>
    /// <param name="query">The list's own query string, which says what is in the file; with its question mark, or empty.</param>
    public static string Export(string list, string extension, string query) => $"export/{Segment(list)}.{extension}{query}";

    /// <summary>The form that adds a selection to a plan, or replaces one.</summary>
    public static string NewSelection(ConnectionId connection, string planId, string? replaces = null) =>
        $"{Selection(connection, planId, "new")}{(replaces is null ? "" : $"?{ReplacesParameter}={Segment(replaces)}")}";

    public static string Selection(ConnectionId connection, string planId, string selectionId) => $"plans/{Segment(connection.Value)}/{Segment(planId)}/selections/{Segment(selectionId)}";

    public static string Resource(ConnectionId connection, string arn) => $"{ProtectedResources}/{Segment(connection.Value)}/{Segment(arn)}";

    private static string Segment(string text) => Uri.EscapeDataString(text);
}
