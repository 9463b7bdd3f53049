namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>Debian's awscli, called by a shell script. An "aws" that is first on the path may be another one.</summary>
internal sealed record AwsCliClient() : IndependentClient("awscli", "aws-cli/", SendsSlashes: true)
{
    private static readonly string[] Programs = ["/usr/bin/aws", "aws"];

    public override async Task<ReadyClient> PrepareAsync()
    {
        if (await ProcessRun.TryAsync("jq", ["--version"]) is not { ExitCode: 0 })
        {
            throw new InvalidOperationException("The story of awscli needs jq. Install it: apt-get install jq");
        }

        foreach (var program in Programs)
        {
            if (await ProcessRun.TryAsync(program, ["--version"]) is { ExitCode: 0 } run && run.Output.StartsWith("aws-cli/", StringComparison.Ordinal))
            {
                var version = run.Output.Split('/', ' ')[1];
                return new ReadyClient(version, "bash", [Path.Combine(Stories, "awscli", "story.sh")])
                {
                    Environment = new Dictionary<string, string> { ["STORY_AWS"] = program, ["STORY_AWS_VERSION"] = version },
                };
            }
        }

        throw new InvalidOperationException("There is no working aws here. Install it: apt-get install awscli");
    }
}
