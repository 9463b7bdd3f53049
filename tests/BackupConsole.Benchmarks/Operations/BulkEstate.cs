using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using BackupConsole.AwsBackup;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.Benchmarks.Operations;

/// <summary>An emulator with accounts that have recovery points for bulk work, and from then on with AWS's rates in force.</summary>
internal sealed class BulkEstate : IAsyncDisposable
{
    /// <summary>Where the recovery points are.</summary>
    public const string Vault = "bulk";

    private const string Region = "eu-central-1";
    private const string Copies = "copies";

    // More than are needed, because some backups fail.
    private const double Spare = 1.3;

    private readonly EmulatorHost _host;
    private readonly HttpClient _admin;
    private readonly ServiceProvider _aws;

    private BulkEstate(EmulatorHost host, IEnumerable<EmulatorCredential> keys)
    {
        _host = host;
        _admin = new HttpClient { BaseAddress = host.BaseAddress };
        Accounts = [.. keys.Select(key => new BulkAccount(key.AccountId, ConnectionOf(host.BaseAddress, key)))];
        _aws = new ServiceCollection().AddAwsBackup(Accounts.Select(account => account.Connection), new AwsBackupOptions { BudgetShare = 1000 }).BuildServiceProvider();
    }

    public ImmutableArray<BulkAccount> Accounts { get; }

    public static string RoleArn(string account) => $"arn:aws:iam::{account}:role/service-role/AWSBackupDefaultServiceRole";

    public static string CopiesArn(string account) => $"arn:aws:backup:{Region}:{account}:backup-vault:{Copies}";

    /// <param name="accounts">How many.</param>
    /// <param name="points">Recovery points in each, at least.</param>
    /// <param name="time">Wall time of the emulator.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<BulkEstate> StartAsync(int accounts, int points, TimeProvider time, CancellationToken cancellationToken)
    {
        List<EmulatorCredential> keys = [.. Enumerable.Range(1, accounts).Select(number => new EmulatorCredential
        {
            AccessKeyId = $"AKIABULK{number}",
            SecretAccessKey = "bulk-secret",
            AccountId = string.Create(CultureInfo.InvariantCulture, $"1111{number:D8}"),
        })];
        var options = new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = keys, IsStrict = true };
        var estate = new BulkEstate(await EmulatorHost.StartAsync(options, time, NullLoggerFactory.Instance, cancellationToken), keys);
        foreach (var account in estate.Accounts)
        {
            await estate.FurnishAsync(account, (int)(points * Spare) + 10, cancellationToken);
        }

        await estate.PostAsync("clock", new { advanceSeconds = 3600 }, cancellationToken);
        await estate.PostAsync("rate-limits", new { isOn = true }, cancellationToken);
        return estate;
    }

    /// <summary>So many of an account's recovery points.</summary>
    public async Task<ImmutableArray<RecoveryPoint>> PointsAsync(BulkAccount account, int points, CancellationToken cancellationToken)
    {
        var listed = _aws.GetRequiredService<IRecoveryPoints>().ListByVaultAsync(CallContext.Person(account.Connection.Id), Vault, null, cancellationToken);
        return [.. await listed.SelectMany(page => page).Where(point => point.Status == RecoveryPointStatus.Completed).Take(points).ToListAsync(cancellationToken)];
    }

    public async Task<Paced> PacedAsync(BulkAccount account, CancellationToken cancellationToken)
    {
        var answer = await _admin.GetFromJsonAsync<JsonElement>(new Uri("/_emulator/rate-limits", UriKind.Relative), cancellationToken);
        var counts = answer.GetProperty("operations").EnumerateArray().Where(count => count.GetProperty("account").GetString() == account.AccountId).ToList();
        var throttled = counts.Sum(count => count.GetProperty("throttled").GetInt64());
        return new Paced(counts.Sum(count => count.GetProperty("admitted").GetInt64()) + throttled, throttled);
    }

    public async ValueTask DisposeAsync()
    {
        await _aws.DisposeAsync();
        _admin.Dispose();
        await _host.DisposeAsync();
    }

    private static AwsConnection ConnectionOf(Uri endpoint, EmulatorCredential key) => new()
    {
        Id = new ConnectionId($"account-{key.AccountId}"),
        Name = key.AccountId,
        AccountName = key.AccountId,
        AccountId = key.AccountId,
        Region = Region,
        Endpoint = endpoint,
        Credentials = new EmulatorKeys(key.AccessKeyId, key.SecretAccessKey),
        IsDemo = true,
    };

    /// <summary>A backup of a volume of its own for each: AWS works on one backup of a resource at a time.</summary>
    private async Task FurnishAsync(BulkAccount account, int backups, CancellationToken cancellationToken)
    {
        var commands = _aws.GetRequiredService<IBackupCommands>();
        var context = CallContext.Person(account.Connection.Id);
        await commands.SendAsync(context, new CreateBackupVault(Vault, null), Intent("bulk"), cancellationToken);
        await commands.SendAsync(context, new CreateBackupVault(Copies, null), Intent("copies"), cancellationToken);
        for (var number = 0; number < backups; number++)
        {
            var volume = string.Create(CultureInfo.InvariantCulture, $"arn:aws:ec2:{Region}:{account.AccountId}:volume/vol-{number:x17}");
            await commands.SendAsync(context, new StartBackupJob(volume, Vault, RoleArn(account.AccountId)), Intent($"{number}"), cancellationToken);
        }

        IntentId Intent(string name) => new($"{account.AccountId}-{name}");
    }

    private async Task PostAsync(string what, object body, CancellationToken cancellationToken)
    {
        using var answer = await _admin.PostAsJsonAsync(new Uri($"/_emulator/{what}", UriKind.Relative), body, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
