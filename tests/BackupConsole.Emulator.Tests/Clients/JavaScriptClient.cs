using System.Globalization;
using System.Text.Json;

namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>AWS's SDK for JavaScript, in the version that its lock file names.</summary>
internal sealed record JavaScriptClient() : IndependentClient("@aws-sdk/client-backup", "aws-sdk-js/", SendsSlashes: false)
{
    private const int OldestNode = 20;

    public override async Task<ReadyClient> PrepareAsync()
    {
        var folder = Path.Combine(Stories, "javascript");
        var node = await ProcessRun.TryAsync("node", ["--version"]);
        if (node is not { ExitCode: 0 } || Major(node.Output) < OldestNode)
        {
            throw new InvalidOperationException(
                $"The JavaScript SDK needs Node.js {OldestNode} or newer, here is {node?.Output.Trim() ?? "none"}. Install it: https://nodejs.org/");
        }

        await InstallAsync(folder);
        var package = await File.ReadAllTextAsync(
            Path.Combine(folder, "node_modules", "@aws-sdk", "client-backup", "package.json"), TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(package);
        return new ReadyClient(document.RootElement.GetProperty("version").GetString()!, "node", [Path.Combine(folder, "story.mjs")]);
    }

    /// <summary>npm writes down what it installed: it need not do that again until the lock file changes.</summary>
    private static async Task InstallAsync(string folder)
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            return;
        }

        var run = await ProcessRun.TryAsync("npm", ["ci", "--no-audit", "--no-fund"], folder: folder)
            ?? throw new InvalidOperationException("The JavaScript SDK is installed by npm. Install it: apt-get install npm");
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in tests/clients/javascript failed; it needs the npm registry.\n{run.Output}");
        }
    }

    private static int Major(string version) => int.TryParse(version.Trim().TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture, out var major) ? major : 0;
}
