using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Navigation;

/// <summary>Every address of the console. Relative to the base path, so that it also works below one.</summary>
public static class ConsoleUrls
{
    public const string Overview = "";

    public const string Jobs = "jobs";

    public const string Vaults = "vaults";

    public const string OnDemandBackup = "backup/new";

    public const string NewRestore = "restore/new";

    public const string Connections = "settings/connections";

    public const string SignIn = "sign-in";

    /// <summary>Takes a POST with an antiforgery token.</summary>
    public const string SignOut = "sign-out";

    public const string Error = "error";

    /// <summary>The query parameter that names the connection which lists are about; absent = all.</summary>
    public const string ConnectionParameter = "connection";

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
        QueryHelpers.AddQueryString(NewRestore, (KeyValuePair<string, string?>[])[new(ConnectionParameter, connection.Value), new("again", restoreJobId)]);

    public static string Vault(ConnectionId connection, string name) => $"vaults/{Segment(connection.Value)}/{Segment(name)}";

    /// <summary>A list as a file.</summary>
    /// <param name="list">The list's name, for example <c>jobs</c>.</param>
    /// <param name="extension"><c>csv</c> or <c>json</c>.</param>
    /// <param name="query">The list's own query string, which says what is in the file; with its question mark, or empty.</param>
    public static string Export(string list, string extension, string query) => $"export/{Segment(list)}.{extension}{query}";

    private static string Segment(string text) => Uri.EscapeDataString(text);
}
