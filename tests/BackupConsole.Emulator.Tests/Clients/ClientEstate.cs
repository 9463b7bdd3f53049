using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using BackupConsole.Emulator.Admin;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>
/// What a client's story plays in: an account with a file system and a volume, keys whose signatures are verified (strict: no others
/// are taken), a session that expired long ago, and jobs that take as long as in AWS. The estate's clock stands still at a fixed
/// instant, so that every run is the same; signatures are checked by the machine's time, because that is what the clients sign with.
/// </summary>
internal sealed class ClientEstate : IAsyncDisposable
{
    private const string AccessKeyId = "AKIASTORYTELLER00001";
    private const string SecretAccessKey = "story+teller/secret0000000000000000000001";
    private const string FileSystem = $"arn:aws:elasticfilesystem:{TestEmulator.Region}:{TestEmulator.Account}:file-system/fs-0a11ce00";
    private static readonly DateTimeOffset Start = new(2025, 1, 6, 8, 0, 0, TimeSpan.Zero);
    private readonly EmulatorHost _host;
    private readonly string _folder;
    private readonly XElement _expiredSession;

    private ClientEstate(EmulatorHost host, string folder, XElement expiredSession)
    {
        _host = host;
        _folder = folder;
        _expiredSession = expiredSession;
    }

    public static async Task<ClientEstate> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("emulator-client-").FullName;
        var options = new EmulatorOptions
        {
            Seed = EmulatorSeed.Empty,
            DataPath = folder,
            JobDurationFactor = 1,
            IsStrict = true,
            Credentials =
            [
                new EmulatorCredential { AccessKeyId = AccessKeyId, SecretAccessKey = SecretAccessKey, AccountId = TestEmulator.Account },
            ],
        };
        var session = await LiveInThePastAsync(options);
        using (var database = new Database(Path.Combine(folder, "emulator.db")))
        {
            database.Write(Furnish);
        }

        var host = await EmulatorHost.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, TestContext.Current.CancellationToken);
        return new ClientEstate(host, folder, session);
    }

    /// <summary>What a story finds in its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment() => new Dictionary<string, string>
    {
        ["EMULATOR_ENDPOINT"] = _host.BaseAddress.ToString().TrimEnd('/'),
        ["AWS_ACCESS_KEY_ID"] = AccessKeyId,
        ["AWS_SECRET_ACCESS_KEY"] = SecretAccessKey,
        ["AWS_REGION"] = TestEmulator.Region,
        ["AWS_DEFAULT_REGION"] = TestEmulator.Region,
        ["EXPIRED_ACCESS_KEY_ID"] = OfSession("AccessKeyId"),
        ["EXPIRED_SECRET_ACCESS_KEY"] = OfSession("SecretAccessKey"),
        ["EXPIRED_SESSION_TOKEN"] = OfSession("SessionToken"),
        ["STORY_ACCOUNT"] = TestEmulator.Account,
        ["STORY_ROLE"] = TestEmulator.Role,
        ["STORY_FILE_SYSTEM"] = FileSystem,
        ["STORY_VOLUME"] = TestEmulator.Volume(),

        // Nothing of the machine's own configuration reaches a client.
        ["HOME"] = _folder,
        ["AWS_CONFIG_FILE"] = Path.Combine(_folder, "no-config"),
        ["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(_folder, "no-credentials"),
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_PAGER"] = "",
        ["NO_PROXY"] = "127.0.0.1",
    };

    public async Task<IReadOnlyList<LoggedRequest>> RequestsAsync()
    {
        using var http = new HttpClient { BaseAddress = _host.BaseAddress };
        var log = await http.GetFromJsonAsync<JsonElement>("/_emulator/requests", TestContext.Current.CancellationToken);
        return log.GetProperty("requests").Deserialize<List<LoggedRequest>>(JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stops the estate's clock and takes a session of fifteen minutes, long before the story.</summary>
    private static async Task<XElement> LiveInThePastAsync(EmulatorOptions options)
    {
        await using var emulator = await TestEmulator.StartAsync(options, new FakeTimeProvider(Start));
        var paused = await emulator.UnsignedAsync(HttpMethod.Post, "/_emulator/clock", """{"paused": true}""");
        Assert.Equal(HttpStatusCode.OK, paused.Status);
        var assumed = await emulator.StsAsync(
            string.Create(CultureInfo.InvariantCulture, $"Action=AssumeRole&Version=2011-06-15&RoleArn={TestEmulator.Role}&RoleSessionName=past&DurationSeconds=900"),
            new Credentials(AccessKeyId, SecretAccessKey));
        Assert.Equal(HttpStatusCode.OK, assumed.Status);
        return assumed.Xml;
    }

    private static void Furnish(Session session)
    {
        var tags = new Dictionary<string, string> { ["backup"] = "daily" };
        ResourceStore.Insert(
            session,
            new ResourceRecord(TestEmulator.Account, TestEmulator.Region, FileSystem, "EFS", "shared-files", 40L << 30, ResourceFlaw.None) { Tags = tags });
        ResourceStore.Insert(
            session,
            new ResourceRecord(TestEmulator.Account, TestEmulator.Region, TestEmulator.Volume(), "EBS", "data", 100L << 30, ResourceFlaw.None) { Tags = tags });
    }

    private string OfSession(string member) => _expiredSession.Descendants().Single(element => element.Name.LocalName == member).Value;
}
