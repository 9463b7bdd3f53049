using System.CommandLine;

namespace BackupConsole.Hosting;

/// <summary>What the executable can be asked to do. Settings are environment variables; ASP.NET Core's own switches (<c>--urls</c>) are handed on.</summary>
internal static class ConsoleCommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var adminLink = new Option<bool>("--admin-link") { Description = "Print a fresh one-time link that creates or resets an administrator, then end. The console may be running." };
        var healthCheck = new Option<bool>("--healthcheck") { Description = "Ask the running console whether it is ready; exit code 0 when it is. For containers without curl." };
        var root = new RootCommand("BackupConsole: a web console for AWS Backup.") { adminLink, healthCheck };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => parsed.GetValue(healthCheck)
            ? HealthCheckCommand.RunAsync(cancellationToken)
            : ConsoleHost.RunAsync([.. parsed.UnmatchedTokens], parsed.GetValue(adminLink), cancellationToken));
        return root.Parse(args).InvokeAsync();
    }
}
