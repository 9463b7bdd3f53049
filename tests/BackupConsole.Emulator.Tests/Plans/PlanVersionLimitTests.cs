using System.Net;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Plans;

/// <summary>Two thousand updates over HTTP would take a minute, so all but the last are written while no emulator is running.</summary>
public sealed class PlanVersionLimitTests
{
    [Fact]
    public async Task Two_thousand_versions_are_the_limit()
    {
        var folder = Directory.CreateTempSubdirectory("emulator-versions-").FullName;
        var options = new EmulatorOptions { Seed = EmulatorSeed.Empty, DataPath = folder };
        try
        {
            string id;
            await using (var making = await TestEmulator.StartAsync(options))
            {
                id = await PlanBodies.CreateIdAsync(making);
            }

            using (var database = new Database(Path.Combine(folder, "emulator.db")))
            {
                var document = new PlanDocument { BackupPlanName = "nightly", Rules = [] };
                database.Write(session =>
                {
                    for (var number = 2; number < 2_000; number++)
                    {
                        PlanVersionStore.Add(session, id, $"version-{number}", document, TestEmulator.Start);
                    }
                });
            }

            await using var emulator = await TestEmulator.StartAsync(options);
            var last = await emulator.PostAsync($"/backup/plans/{id}", new { BackupPlan = PlanBodies.Plan("last") });
            var tooMany = await emulator.PostAsync($"/backup/plans/{id}", new { BackupPlan = PlanBodies.Plan("too-many") });

            Assert.Equal(HttpStatusCode.OK, last.Status);
            Assert.Equal((HttpStatusCode.BadRequest, "InvalidParameterValueException"), (tooMany.Status, tooMany.ErrorType));
            Assert.Contains("2000 versions", tooMany.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
