using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Tests.Plans;

/// <summary>Nothing in the API makes such plans, so one is put into the state while no emulator is running on it.</summary>
public sealed class ManagedPlanTests
{
    [Theory]
    [InlineData("orgs/11112222-3333-4444-5555-666677778888", "created by organizations")]
    [InlineData("aws/efs/11112222-3333-4444-5555-666677778888", "created by AWS")]
    public async Task Managed_plan_can_be_read_but_not_changed(string id, string owner)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-managed-").FullName;
        var options = new EmulatorOptions { Seed = EmulatorSeed.Empty, DataPath = folder };
        try
        {
            await using (var making = await TestEmulator.StartAsync(options))
            {
                await PlanBodies.SelectAsync(making, await PlanBodies.CreateIdAsync(making), PlanBodies.Selection());
            }

            Rename(folder, id);
            await using var emulator = await TestEmulator.StartAsync(options);
            var target = $"/backup/plans/{Uri.EscapeDataString(id)}";
            var selection = (await emulator.GetAsync($"{target}/selections/")).Items("BackupSelectionsList")[0].GetProperty("SelectionId").GetString();

            Assert.Equal(id, (await emulator.GetAsync($"{target}/")).Text("BackupPlanId"));
            await RefusesAsync(emulator.DeleteAsync(target), $"Backup plan cannot be deleted for backup plan {id} {owner}");
            await RefusesAsync(emulator.PostAsync(target, new { BackupPlan = PlanBodies.Plan() }), $"Backup plan cannot be updated for backup plan {id} {owner}");
            await RefusesAsync(emulator.DeleteAsync($"{target}/selections/{selection}"), $"Cannot delete selection for backup plan {id} {owner}");
            await RefusesAsync(
                PlanBodies.SelectAsync(emulator, Uri.EscapeDataString(id), PlanBodies.Selection("more")), $"Cannot create selection for backup plan {id} {owner}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RefusesAsync(Task<Answer> call, string message)
    {
        var answer = await call;
        Assert.Equal(("InvalidParameterValueException", message), (answer.ErrorType, answer.Message));
    }

    private static void Rename(string folder, string id)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, "emulator.db"),
            Pooling = false,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE plans SET id = @id; UPDATE selections SET plan_id = @id; UPDATE plan_versions SET plan_id = @id;";
        command.Parameters.AddWithValue("@id", id);
        command.ExecuteNonQuery();
    }
}
