using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract.Calls;

/// <summary>In a Region of their own: a hold without a selection keeps every recovery point of its Region.</summary>
internal static class LegalHoldCalls
{
    public const string Region = "eu-west-3";

    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["CreateLegalHold"] = new(world => new { Title = world.NewName(), Description = "For a test." })
        {
            Region = Region,
            Also = world => new
            {
                IdempotencyToken = world.NewName(),
                RecoveryPointSelection = new
                {
                    VaultNames = new[] { "Default" },
                    ResourceIdentifiers = new[] { world.Resource },
                    DateRange = new { FromDate = TestEmulator.Start.ToUnixTimeSeconds(), ToDate = TestEmulator.Start.AddDays(9).ToUnixTimeSeconds() },
                },
                Tags = new { team = "a" },
            },
        },
        ["CancelLegalHold"] = new(async world => new { LegalHoldId = await world.NewHoldAsync(), CancelDescription = "Over." })
        {
            Region = Region,
            Also = _ => new { RetainRecordInDays = 30 },
        },
        ["GetLegalHold"] = new(world => new { LegalHoldId = world.Hold }) { Region = Region },
        ["ListLegalHolds"] = new(_ => new { }) { Region = Region, Also = _ => new { MaxResults = 1 }, Without = Paging.NextToken },
        ["ListRecoveryPointsByLegalHold"] = new(world => new { LegalHoldId = world.Hold })
        {
            Region = Region,
            Also = _ => new { MaxResults = 1 },
            Without = Paging.NextToken,
        },
    };
}
