using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.Tests.Storage;

/// <summary>kill -9 while it writes: an acknowledged write is a kept one.</summary>
public sealed class KillTests : IDisposable
{
    private const int LongestLifeMilliseconds = 400;
    private static readonly int Kills = Environment.GetEnvironmentVariable("BACKUPCONSOLE_LONG") == "1" ? 200 : 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-kill-").FullName;

    private string State => Path.Combine(_folder, "state", "emulator.db");

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_emulator_is_killed()
    {
        var random = new Random(9);
        var key = new Credentials("AKIAKILLED", "secret");
        var credentials = Path.Combine(_folder, "credentials.json");
        await File.WriteAllTextAsync(
            credentials, JsonSerializer.Serialize(new[] { new { key.AccessKeyId, key.SecretAccessKey, AccountId = TestEmulator.Account } }), TestContext.Current.CancellationToken);
        using var writes = new AcknowledgedWrites(key);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var emulator = await EmulatorProcess.StartAsync(Path.GetDirectoryName(State)!, credentials);
            Assert.Empty(await writes.MissingAsync(emulator.Address));

            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var writing = writes.WriteUntilGoneAsync(emulator.Address, begun);
            await begun.Task;
            await Task.Delay(random.Next(LongestLifeMilliseconds), TestContext.Current.CancellationToken);
            await emulator.KillAsync();
            await writing;
            Assert.Equal("ok", IntegrityOfCopy());
        }

        await using var last = await EmulatorProcess.StartAsync(Path.GetDirectoryName(State)!, credentials);
        Assert.Empty(await writes.MissingAsync(last.Address));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(State)!, "*.set-aside-*"));
        Console.WriteLine($"durability | {Kills} kills during writes | {writes.Acknowledged} writes acknowledged, 0 lost | integrity_check ok {Kills} of {Kills}");
    }

    [Fact]
    public async Task A_state_that_cannot_be_opened_ends_the_process_with_one_line()
    {
        Directory.CreateDirectory(State);

        using var process = EmulatorProcess.Start("--urls", "http://127.0.0.1:0", "--data", Path.GetDirectoryName(State)!);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith($"The state of the emulator cannot be opened: {State}: ", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Of a copy, so that it is the emulator that recovers the log, not this test.
    private string? IntegrityOfCopy()
    {
        var copy = Path.Combine(_folder, "copy.db");
        foreach (var companion in new[] { "", "-wal" })
        {
            File.Delete(copy + companion);
            if (File.Exists(State + companion))
            {
                File.Copy(State + companion, copy + companion);
            }
        }

        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return command.ExecuteScalar() as string;
    }
}
