using System.Text.Json;
using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Journeys;

/// <summary>Recovery points of every resource type: of those that the demo has in its production account, of the others in an account that owns whatever it names.</summary>
public sealed class EveryTypeEstate(BrowserFixture browser) : OutsideEstate(browser)
{
    private const string Vault = "Default";
    private const string Owner = $"{EmulatorProcess.Region}:123456789012";

    private static readonly string[] Resources =
    [
        $"arn:aws:storagegateway:{Owner}:gateway/sgw-12A3456B/volume/vol-1122AABB",
        $"arn:aws:redshift-serverless:{Owner}:namespace/analytics",
        $"arn:aws:timestream:{Owner}:database/meters/table/readings",
        $"arn:aws:cloudformation:{Owner}:stack/shop/0a1b2c3d",
        $"arn:aws:ssm-sap:{Owner}:HANA/erp/DB/HDB",
        $"arn:aws:eks:{Owner}:cluster/platform",
        $"arn:aws:dsql:{Owner}:cluster/ledger",
    ];

    protected override string[] Profiles => [EmulatorProcess.Production, EmulatorProcess.Other];

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var resource in Resources)
        {
            // One job in 25 fails in the demo, as in life.
            await Eventually.SeesAsync($"a backup of {resource}", () => BackUpAsync(resource, cancellationToken), state => state == "COMPLETED", cancellationToken);
        }
    }

    /// <returns>The state in which the job ended.</returns>
    private async Task<string?> BackUpAsync(string resource, CancellationToken cancellationToken)
    {
        var started = await Emulator.AskAsync<JsonElement>(
            HttpMethod.Put,
            "/backup-jobs",
            new { BackupVaultName = Vault, ResourceArn = resource, IamRoleArn = "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole" },
            cancellationToken);
        var job = await Eventually.SeesAsync(
            $"the end of the backup of {resource}",
            () => Emulator.AskAsync<JsonElement>(HttpMethod.Get, $"/backup-jobs/{started.GetProperty("BackupJobId").GetString()}", null, cancellationToken),
            job => job.GetProperty("State").GetString() is not ("CREATED" or "PENDING" or "RUNNING"),
            cancellationToken);
        return job.GetProperty("State").GetString();
    }
}
