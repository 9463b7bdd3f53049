using System.Runtime.CompilerServices;

namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>A client of AWS Backup that is not part of the project, and the story that it tells.</summary>
/// <param name="UserAgent">What its requests' user agent begins with.</param>
/// <param name="SendsSlashes">Whether its model is of the time when the paths of collections ended in a slash.</param>
internal abstract record IndependentClient(string Name, string UserAgent, bool SendsSlashes)
{
    public static IReadOnlyList<IndependentClient> All { get; } = [new AwsCliClient(), new Boto3Client(), new JavaScriptClient()];

    protected static string Stories { get; } = FindStories();

    /// <summary>Finds the client on this machine and makes it ready.</summary>
    /// <exception cref="InvalidOperationException">It cannot run; the message says what to install.</exception>
    public abstract Task<ReadyClient> PrepareAsync();

    private static string FindStories([CallerFilePath] string path = "")
    {
        var folder = new FileInfo(path).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackupConsole.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("BackupConsole.sln is in no folder above the tests."), "tests", "clients");
    }
}
