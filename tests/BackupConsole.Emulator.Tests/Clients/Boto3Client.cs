namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>Debian's boto3. A "python3" that is first on the path may be another one, without it.</summary>
internal sealed record Boto3Client() : IndependentClient("boto3", "Boto3/", SendsSlashes: true)
{
    private static readonly string[] Interpreters = ["/usr/bin/python3", "python3"];

    public override async Task<ReadyClient> PrepareAsync()
    {
        foreach (var interpreter in Interpreters)
        {
            if (await ProcessRun.TryAsync(interpreter, ["-c", "import boto3; print(boto3.__version__)"]) is { ExitCode: 0 } run)
            {
                return new ReadyClient(run.Output.Trim(), interpreter, ["-B", Path.Combine(Stories, "python", "story.py")]);
            }
        }

        throw new InvalidOperationException("No Python here has boto3. Install it: apt-get install python3-boto3");
    }
}
