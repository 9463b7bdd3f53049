namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>
/// Operations that a client's model does not have because it is too old. Reviewed: a row that is not needed (any more) fails the tests.
/// Debian 12's clients have all of the seed list, so there is none; parameters that they lack are listed in their stories.
/// </summary>
internal static class LackedOperations
{
    public static IReadOnlyList<(string Client, string Operation, string Reason)> All { get; } = [];

    public static string? Reason(string client, string operation) =>
        All.Where(lacked => lacked.Client == client && lacked.Operation == operation).Select(lacked => lacked.Reason).FirstOrDefault();
}
