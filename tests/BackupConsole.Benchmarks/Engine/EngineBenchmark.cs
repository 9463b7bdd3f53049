using System.Diagnostics;
using System.Globalization;
using BackupConsole.Emulator;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.Benchmarks.Engine;

/// <summary>
/// A year of 20 plans (5 daily, 10 weekly, 5 monthly) over more and more resources, each in one plan, with jobs as long as AWS's and recovery points that are
/// deleted when their time is over. Linear means that what a run costs stays the same.
/// </summary>
internal static class EngineBenchmark
{
    private const string Account = "111122223333";
    private const string Region = "eu-central-1";
    private const string Vault = "daily";
    private const int Plans = 20;
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static void Run()
    {
        var table = new Table("Resources, 20 plans, one year", "Job runs", "Seconds", "Runs/s", "µs a run");
        foreach (var resources in (int[])[1_250, 2_500, 5_000, 10_000])
        {
            var (runs, elapsed) = YearOf(resources);
            table.Add(
                resources.ToString("N0", CultureInfo.InvariantCulture),
                runs.ToString("N0", CultureInfo.InvariantCulture),
                elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                (runs / elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture),
                (elapsed.TotalMicroseconds / runs).ToString("0", CultureInfo.InvariantCulture));
        }

        table.End();
    }

    private static (long Runs, TimeSpan Elapsed) YearOf(int resources)
    {
        using var estate = new Estate(new EmulatorOptions { Seed = EmulatorSeed.Empty, JobDurationFactor = 1 }, new StandingClock(Start), NullLogger<Estate>.Instance);
        estate.Database.Write(session =>
        {
            Furnish(session, resources);
            estate.Engine.Forget();
        });
        var started = Stopwatch.GetTimestamp();
        estate.Engine.Advance(Start + Year);
        var elapsed = Stopwatch.GetElapsedTime(started);

        // Jobs leave the list after a month; the numbers that they were given do not come again.
        return (estate.Database.Read(session => session.Count("SELECT MAX(seq) FROM jobs")), elapsed);
    }

    private static void Furnish(Session session, int resources)
    {
        RegionStore.Open(session, Account, Region, Start);
        VaultStore.Insert(session, Account, Region, Vault, null, null, Start);
        for (var number = 0; number < resources; number++)
        {
            ResourceStore.Insert(session, new ResourceRecord(Account, Region, $"arn:aws:ec2:{Region}:{Account}:volume/vol-{number:x17}", "EBS", $"volume-{number}", 10L << 30, "")
            {
                Tags = new Dictionary<string, string> { ["plan"] = $"{number % Plans}" },
            });
        }

        for (var number = 0; number < Plans; number++)
        {
            var plan = new PlanRecord($"plan-{number}", Account, Region, "v1", Document(number), null, Start, null, null);
            PlanStore.Insert(session, plan);
            PlanStore.InsertSelection(session, plan, new SelectionRecord($"selection-{number}", plan.Id, Selection(number), null, Start));
        }
    }

    private static PlanDocument Document(int number) => new()
    {
        BackupPlanName = $"plan-{number}",
        Rules =
        [
            new PlanRule
            {
                RuleId = $"rule-{number}",
                RuleName = "rule",
                TargetBackupVaultName = Vault,
                ScheduleExpression = (number % 4) switch
                {
                    0 => $"cron({number} 1 ? * * *)",
                    1 or 2 => $"cron({number} 2 ? * {1 + (number % 7)} *)",
                    _ => $"cron({number} 3 {1 + number} * ? *)",
                },
                Lifecycle = new Lifecycle { DeleteAfterDays = 35 },
            },
        ],
    };

    private static SelectionDocument Selection(int number) => new()
    {
        SelectionName = "by-tag",
        IamRoleArn = $"arn:aws:iam::{Account}:role/service-role/AWSBackupDefaultServiceRole",
        ListOfTags = [new TagCondition("STRINGEQUALS", "plan", $"{number}")],
    };

    /// <summary>The engine is told where to go; wall time has no part in it.</summary>
    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
