using BackupConsole.Domain.Estate;

namespace BackupConsole.Navigation;

/// <summary>Every address of the console. Relative to the base path, so that it also works below one.</summary>
public static class ConsoleUrls
{
    public const string Overview = "";

    public const string Jobs = "jobs";

    public const string Vaults = "vaults";

    public const string RecoveryPoints = "recovery-points";

    public const string Operations = "operations";

    public const string OnDemandBackup = "backup/new";

    public const string Connections = "settings/connections";

    public const string SignIn = "sign-in";

    /// <summary>Takes a POST with an antiforgery token.</summary>
    public const string SignOut = "sign-out";

    public const string Error = "error";

    /// <summary>The query parameter that names the connection which lists are about; absent = all.</summary>
    public const string ConnectionParameter = "connection";

    public static string BackupJob(ConnectionId connection, string id) => $"jobs/backup/{Segment(connection.Value)}/{Segment(id)}";

    public static string Vault(ConnectionId connection, string name) => $"vaults/{Segment(connection.Value)}/{Segment(name)}";

    public static string RecoveryPoint(ConnectionId connection, string vaultName, string arn) =>
        $"{RecoveryPoints}/{Segment(connection.Value)}/{Segment(vaultName)}/{Segment(arn)}";

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

    private static string Segment(string text) => Uri.EscapeDataString(text);
}
