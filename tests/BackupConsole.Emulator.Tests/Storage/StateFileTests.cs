using System.Collections.Concurrent;
using System.Net;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Emulator.Tests.Storage;

public sealed class StateFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("emulator-state-").FullName;
    private readonly CollectedLogs _logs = new();

    private string State => Path.Combine(_folder, "emulator.db");

    public static TheoryData<string, string> Strangers => new()
    {
        { "random bytes", "no database" },
        { "a text", "no database" },
        { "its second half overwritten", "damaged" },
        { "cut in the middle", "damaged" },
        { "cut in its first page", "no database" },
        { "another program's", "another program" },
        { "another program's, signed", "another program" },
        { "an emulator's before files were signed", "did not sign" },
        { "another schema's", "another schema" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task A_file_that_is_no_state_of_ours_is_set_aside_untouched(string kind, string reason)
    {
        await MakeStateAsync();
        Spoil(kind);
        var spoilt = await File.ReadAllBytesAsync(State, TestContext.Current.CancellationToken);

        await using (var emulator = await StartAsync())
        {
            Assert.DoesNotContain("kept", await VaultsAsync(emulator));
            await MakeVaultAsync(emulator, "fresh");
        }

        var aside = Assert.Single(Directory.GetFiles(_folder, "*.set-aside-*"), file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal));
        Assert.Equal($"{State}.set-aside-20261122T120000Z", aside);
        Assert.Equal(spoilt, await File.ReadAllBytesAsync(aside, TestContext.Current.CancellationToken));
        var message = Assert.Single(_logs.Messages);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Contains(aside, message, StringComparison.Ordinal);
        Assert.Contains(State + " ", message, StringComparison.Ordinal);

        await using var again = await StartAsync();
        Assert.Contains("fresh", await VaultsAsync(again));
        Assert.Single(_logs.Messages);
    }

    [Fact]
    public async Task A_second_file_is_set_aside_beside_the_first()
    {
        foreach (var content in new[] { "one", "two" })
        {
            await File.WriteAllTextAsync(State, content, TestContext.Current.CancellationToken);
            await using var emulator = await StartAsync();
        }

        var asides = Directory.GetFiles(_folder, "*.set-aside-*").Order().ToList();
        Assert.Equal(["one", "two"], asides.Select(File.ReadAllText));
    }

    [Fact]
    public async Task The_write_ahead_log_goes_with_its_file()
    {
        await File.WriteAllTextAsync(State, "nonsense", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(State + "-wal", "its log", TestContext.Current.CancellationToken);

        await using var emulator = await StartAsync();

        Assert.Equal("its log", await File.ReadAllTextAsync($"{State}.set-aside-20261122T120000Z-wal", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_file_is_the_beginning_of_a_state()
    {
        await File.WriteAllBytesAsync(State, [], TestContext.Current.CancellationToken);

        await using var emulator = await StartAsync();

        Assert.Empty(_logs.Messages);
        Assert.Empty(Directory.GetFiles(_folder, "*.set-aside-*"));
    }

    [Fact]
    public async Task A_good_state_is_kept()
    {
        await MakeStateAsync();

        await using var emulator = await StartAsync();

        Assert.Contains("kept", await VaultsAsync(emulator));
        Assert.Empty(_logs.Messages);
    }

    [Theory]
    [InlineData("emulator.db")]
    [InlineData("")]
    public async Task What_cannot_be_opened_is_an_error_of_one_line_and_stays_where_it_is(string place)
    {
        // A folder where the file should be, or a file where the folder should be.
        var obstacle = Path.Combine(_folder, "data", place);
        if (place.Length > 0)
        {
            Directory.CreateDirectory(obstacle);
        }
        else
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, "data"), "", TestContext.Current.CancellationToken);
        }

        var before = Directory.GetFileSystemEntries(_folder, "*", SearchOption.AllDirectories);
        var fault = await Assert.ThrowsAsync<StateFileException>(() => StartAsync(Path.Combine(_folder, "data")));

        Assert.StartsWith("The state of the emulator cannot be opened: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_folder, "data", "emulator.db"), fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder, "*", SearchOption.AllDirectories));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<List<string?>> VaultsAsync(EmulatorHost emulator)
    {
        using var answer = await SendAsync(emulator, HttpMethod.Get, "/backup-vaults/");
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return [.. new Answer(answer.StatusCode, new Dictionary<string, string>(), body).Items("BackupVaultList").Select(vault => vault.GetProperty("BackupVaultName").GetString())];
    }

    private static async Task MakeVaultAsync(EmulatorHost emulator, string name)
    {
        using var answer = await SendAsync(emulator, HttpMethod.Put, $"/backup-vaults/{name}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(EmulatorHost emulator, HttpMethod method, string target)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(emulator.BaseAddress, target));
        SigV4Signer.Sign(request, [], Credentials.Unknown, TestEmulator.Region, "backup", TestEmulator.Start);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private Task<EmulatorHost> StartAsync(string? folder = null) => EmulatorHost.StartAsync(
        new EmulatorOptions { Seed = EmulatorSeed.Empty, DataPath = folder ?? _folder }, new FakeTimeProvider(TestEmulator.Start), _logs, TestContext.Current.CancellationToken);

    private async Task MakeStateAsync()
    {
        await using var emulator = await StartAsync();
        await MakeVaultAsync(emulator, "kept");
    }

    private void Spoil(string kind)
    {
        var bytes = File.ReadAllBytes(State);
        switch (kind)
        {
            case "random bytes":
                new Random(1).NextBytes(bytes);
                File.WriteAllBytes(State, bytes);
                break;
            case "a text":
                File.WriteAllText(State, "Dear diary");
                break;
            case "its second half overwritten":
                new Random(1).NextBytes(bytes.AsSpan(bytes.Length / 2));
                File.WriteAllBytes(State, bytes);
                break;
            case "cut in the middle":
                File.WriteAllBytes(State, bytes[..(bytes.Length / 8192 * 4096)]);
                break;
            case "cut in its first page":
                File.WriteAllBytes(State, bytes[..300]);
                break;
            case "another program's":
                Replace("CREATE TABLE tunes (name TEXT);");
                break;
            case "another program's, signed":
                Replace("CREATE TABLE meta (key TEXT, value TEXT); PRAGMA application_id=42;");
                break;
            case "an emulator's before files were signed":
                Execute("PRAGMA application_id=0; PRAGMA user_version=0;");
                break;
            default:
                Execute("PRAGMA user_version=1;");
                break;
        }
    }

    private void Replace(string sql)
    {
        File.Delete(State);
        Execute(sql);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={State};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class CollectedLogs : ILoggerFactory, ILogger
    {
        private readonly ConcurrentQueue<string> _messages = new();

        public IEnumerable<string> Messages => _messages;

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                _messages.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
