using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BackupConsole.Domain;
using BackupConsole.Domain.Arns;

namespace BackupConsole.Configuration;

/// <summary>Reads the options, and collects every problem instead of stopping at the first one.</summary>
internal sealed partial class ConsoleOptionsReader(IConfiguration configuration)
{
    private const string ConnectionsSection = "CONNECTIONS";

    private static readonly ImmutableArray<string> AccountSettings =
        ["REGIONS", "REGION", "NAME", "ACCOUNT_ID", "PROFILE", "ROLE_ARN", "EXTERNAL_ID", "ENDPOINT"];

    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    public static ConsoleOptions? Read(IConfiguration configuration, out ImmutableArray<Problem> problems)
    {
        var reader = new ConsoleOptionsReader(configuration);
        var options = reader.ReadAll();
        problems = reader._problems.ToImmutable();
        return problems.Length == 0 ? options : null;
    }

    private ConsoleOptions ReadAll()
    {
        _problems.AddRange(FileSettings.Problems(configuration));
        var accounts = configuration.GetSection(ConnectionsSection).GetChildren().Select(ReadAccount).ToImmutableArray();
        var isDemo = ReadSwitch("DEMO") ?? accounts.Length == 0;
        if (isDemo && accounts.Length > 0)
        {
            Refuse("DEMO", "A demo estate is never shown beside real connections.", "Remove DEMO=true, or remove the CONNECTIONS__ settings.");
        }
        else if (!isDemo && accounts.Length == 0)
        {
            Refuse("CONNECTIONS", "DEMO=false and no connection: there is nothing to show.", "Set CONNECTIONS__name__REGIONS, or remove DEMO=false.");
        }

        return new ConsoleOptions
        {
            DataFolder = Path.GetFullPath(Text("DATA_FOLDER") ?? "data"),
            PostgreSql = Text("POSTGRESQL"),
            IsDemo = isDemo,
            DemoSpeed = ReadSpeed(),
            PublicUrl = ReadUrl("PUBLIC_URL"),
            TrustedProxies = ReadProxies(),
            Accounts = accounts,
        };
    }

    private AccountOptions ReadAccount(IConfigurationSection section)
    {
        var name = $"{ConnectionsSection}__{section.Key}";
        if (!AccountKey().IsMatch(section.Key))
        {
            Refuse(name, "The name of a connection stands in URLs.", "Use 1 to 40 lower-case letters, numbers and hyphens.");
        }

        foreach (var unknown in section.GetChildren().Where(child => !AccountSettings.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            Refuse($"{name}__{unknown.Key}", "There is no such setting.", $"Use one of {string.Join(", ", AccountSettings)}.");
        }

        var regions = Split(section["REGIONS"] ?? section["REGION"]);
        if (regions.Length == 0 || regions.Any(region => !RegionCode().IsMatch(region)))
        {
            Refuse($"{name}__REGIONS", "A connection needs the codes of its Regions.", "For example eu-central-1,us-east-1.");
        }

        var accountId = section["ACCOUNT_ID"];
        if (accountId is not null && !TwelveDigits().IsMatch(accountId))
        {
            Refuse($"{name}__ACCOUNT_ID", "An account id has twelve digits.", "Correct it, or leave it out: the console asks AWS.");
        }

        var role = section["ROLE_ARN"];
        if (role is not null && !(Arn.TryParse(role, out var arn) && arn.Service == "iam" && arn.Resource.StartsWith("role/", StringComparison.Ordinal)))
        {
            Refuse($"{name}__ROLE_ARN", "This is not the ARN of an IAM role.", "For example arn:aws:iam::111122223333:role/BackupConsole.");
        }

        return new AccountOptions(section.Key, regions)
        {
            Name = section["NAME"] ?? section.Key,
            AccountId = accountId,
            Profile = section["PROFILE"],
            RoleArn = role,
            ExternalId = section["EXTERNAL_ID"],
            Endpoint = ReadUrl($"{ConnectionsSection}:{section.Key}:ENDPOINT"),
        };
    }

    private bool? ReadSwitch(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        Refuse(name, $"“{text}” is neither true nor false.", "Write true or false.");
        return null;
    }

    private double ReadSpeed()
    {
        if (Text("DEMO_SPEED") is not { } text)
        {
            return 1;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var speed) && speed is >= 0 and <= 1_000_000)
        {
            return speed;
        }

        Refuse("DEMO_SPEED", $"“{text}” is no speed.", "Write a number from 0 (paused) to 1000000; 1 is real time.");
        return 1;
    }

    private Uri? ReadUrl(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0)
        {
            return url;
        }

        Refuse(name.Replace(":", "__", StringComparison.Ordinal), $"“{text}” is no http or https address.", "Write one like https://backup.example.com, without user name or password.");
        return null;
    }

    private ImmutableArray<string> ReadProxies()
    {
        var proxies = Split(Text("TRUSTED_PROXIES"));
        foreach (var proxy in proxies.Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)))
        {
            Refuse("TRUSTED_PROXIES", $"“{proxy}” is neither an address nor a network.", "Write addresses like 10.0.0.5 or networks like 10.0.0.0/8, separated by commas.");
        }

        return proxies;
    }

    private string? Text(string name) => configuration[name] is { Length: > 0 } text ? text.Trim() : null;

    private static ImmutableArray<string> Split(string? list) =>
        [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private void Refuse(string setting, string rule, string fix) => _problems.Add(new Problem(setting, rule, fix));

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex AccountKey();

    [GeneratedRegex("^[a-z]{2,4}(-[a-z]+)+-[0-9]$")]
    private static partial Regex RegionCode();

    [GeneratedRegex("^[0-9]{12}$")]
    private static partial Regex TwelveDigits();
}
