using BackupConsole.Domain.Estate;

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

    public const string OnDemandBackup = "backup/new";

    public const string Connections = "settings/connections";

    public const string SignIn = "sign-in";

    /// <summary>Takes a POST with an antiforgery token.</summary>
    public const string SignOut = "sign-out";

    public const string Error = "error";

    /// <summary>The query parameter that names the connection which lists are about; absent = all.</summary>
    public const string ConnectionParameter = "connection";

    /// <summary>The query parameter that names the selection which a new one replaces.</summary>
    public const string ReplacesParameter = "replaces";

    /// <summary>The on-demand form with its resource filled in.</summary>
    public static string OnDemandBackupOf(ConnectionId connection, string resourceArn) =>
        $"{OnDemandBackup}?{ConnectionParameter}={Segment(connection.Value)}&resource={Segment(resourceArn)}";

    public static string BackupJob(ConnectionId connection, string id) => $"jobs/backup/{Segment(connection.Value)}/{Segment(id)}";

    public static string Plan(ConnectionId connection, string id) => $"plans/{Segment(connection.Value)}/{Segment(id)}";

    public static string EditPlan(ConnectionId connection, string id) => $"{Plan(connection, id)}/edit";

    /// <summary>The wizard, begun with the rules of a plan.</summary>
    public static string CopyOfPlan(ConnectionId connection, string id) => $"{NewPlan}?{ConnectionParameter}={Segment(connection.Value)}&copy={Segment(id)}";

    public static string Vault(ConnectionId connection, string name) => $"vaults/{Segment(connection.Value)}/{Segment(name)}";

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
