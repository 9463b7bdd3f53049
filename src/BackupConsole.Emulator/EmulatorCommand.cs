using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator;

/// <summary>The command line of the emulator as a process of its own.</summary>
internal static class EmulatorCommand
{
    public static RootCommand Create()
    {
        var urls = new Option<Uri>("--urls")
        {
            Description = "Where to listen.",
            DefaultValueFactory = _ => new Uri("http://127.0.0.1:4566"),
            CustomParser = ParseUrl,
        };
        var seed = new Option<EmulatorSeed>("--seed") { Description = "What a new state starts with.", DefaultValueFactory = _ => EmulatorSeed.Demo };
        var speed = new Option<double?>("--speed") { Description = "Estate seconds per second; by default 1, or what the state was left with." };
        var factor = new Option<double>("--job-duration-factor")
        {
            Description = "How much shorter jobs run than in AWS; 1 is as long as there.",
            DefaultValueFactory = _ => 1d / 60,
        };
        var data = new Option<string?>("--data") { Description = "Folder of the state; by default a temporary one." };
        var credentials = new Option<FileInfo?>("--credentials")
        {
            Description = "JSON file: [{\"accessKeyId\": …, \"secretAccessKey\": …, \"accountId\": …}]. Signatures of these keys are verified.",
        };
        var strict = new Option<bool>("--strict") { Description = "Refuse unknown access keys." };
        var rateLimits = new Option<bool>("--rate-limits") { Description = "Throttle at AWS's published rates, for each account and Region." };
        speed.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is <= 0)
            {
                result.AddError("--speed must be above 0.");
            }
        });
        factor.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 10))
            {
                result.AddError("--job-duration-factor must be above 0 and at most 10.");
            }
        });

        var command = new RootCommand("AWS Backup over HTTP: an emulator with an engine that runs plans and jobs.")
        {
            urls, seed, speed, factor, data, credentials, strict, rateLimits,
        };
        command.SetAction((arguments, cancellationToken) => TryRunAsync(
            new EmulatorOptions
            {
                Url = arguments.GetValue(urls)!,
                Seed = arguments.GetValue(seed),
                Speed = arguments.GetValue(speed),
                JobDurationFactor = arguments.GetValue(factor),
                DataPath = arguments.GetValue(data),
                Credentials = Read(arguments.GetValue(credentials)),
                IsStrict = arguments.GetValue(strict),
                HasRateLimits = arguments.GetValue(rateLimits),
            },
            arguments.InvocationConfiguration,
            cancellationToken));
        return command;
    }

    private static Uri? ParseUrl(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens.Single().Value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp)
        {
            return url;
        }

        argument.AddError("--urls must be an http:// address.");
        return null;
    }

    private static async Task<int> TryRunAsync(EmulatorOptions options, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(options, console.Output, cancellationToken);
            return 0;
        }
        catch (StateFileException exception)
        {
            await console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task RunAsync(EmulatorOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        using var logs = LoggerFactory.Create(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning));
        await using var emulator = await EmulatorHost.StartAsync(options, TimeProvider.System, logs, cancellationToken);
        await output.WriteLineAsync($"AWS Backup is emulated at {emulator.BaseAddress}");
        foreach (var account in emulator.Accounts)
        {
            // The keys are good for this emulator only; without them nobody could use the accounts of the demo.
            await output.WriteLineAsync(
                $"{account.AccountId} {account.Name}: AWS_ACCESS_KEY_ID={account.Credential.AccessKeyId} AWS_SECRET_ACCESS_KEY={account.Credential.SecretAccessKey}");
        }

        var stopped = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(stopped.SetResult);
        await stopped.Task;
    }

    private static List<EmulatorCredential> Read(FileInfo? file)
    {
        if (file is null)
        {
            return [];
        }

        using var stream = file.OpenRead();
        return JsonSerializer.Deserialize<List<EmulatorCredential>>(stream, JsonSerializerOptions.Web) ?? [];
    }
}
