using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Storage;

/// <summary>Writes from several sides at once, and remembers what was acknowledged.</summary>
internal sealed class AcknowledgedWrites(Credentials key) : IDisposable
{
    private const int Writers = 4;
    private const string VaultArn = $"arn:aws:backup:{TestEmulator.Region}:{TestEmulator.Account}:backup-vault:Default";
    private readonly HttpClient _http = new();
    private readonly ConcurrentDictionary<string, string> _jobs = new();
    private readonly ConcurrentDictionary<string, bool> _vaults = new();
    private readonly ConcurrentDictionary<string, long> _tags = new();
    private int _lastNumber;
    private int _acknowledged;

    public int Acknowledged => _acknowledged;

    /// <summary>Writes until the emulator is gone.</summary>
    /// <param name="emulator">Where to.</param>
    /// <param name="begun">Completed by the first acknowledgement.</param>
    public async Task WriteUntilGoneAsync(Uri emulator, TaskCompletionSource begun)
    {
        var vault = $"vault-{Interlocked.Increment(ref _lastNumber)}";
        var made = WriteAsync(emulator, HttpMethod.Put, $"/backup-vaults/{vault}", new { }, _ => _vaults[vault] = true);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => RunAsync(emulator, writer, begun)).Append(made));
    }

    /// <summary>What was acknowledged and is not there.</summary>
    public async Task<List<string>> MissingAsync(Uri emulator)
    {
        var jobs = await ListAsync(emulator, "/backup-jobs/", "BackupJobs", "BackupJobId");
        var vaults = await ListAsync(emulator, "/backup-vaults/", "BackupVaultList", "BackupVaultName");
        var tags = (await GetAsync(emulator, $"/tags/{Uri.EscapeDataString(VaultArn)}")).GetProperty("Tags");
        return
        [
            .. _jobs.Keys.Where(job => !jobs.Contains(job)),
            .. _vaults.Keys.Where(vault => !vaults.Contains(vault)),
            .. _tags.Where(tag => !tags.TryGetProperty(tag.Key, out var value) || long.Parse(value.GetString()!, CultureInfo.InvariantCulture) < tag.Value).Select(tag => $"{tag.Key}={tag.Value}"),
        ];
    }

    public void Dispose() => _http.Dispose();

    private async Task RunAsync(Uri emulator, int writer, TaskCompletionSource begun)
    {
        var isThere = true;
        while (isThere)
        {
            var number = Interlocked.Increment(ref _lastNumber);
            var tag = $"writer-{writer}";
            isThere = number % 2 == 0
                ? await WriteAsync(
                    emulator,
                    HttpMethod.Put,
                    "/backup-jobs",
                    new { BackupVaultName = "Default", ResourceArn = TestEmulator.Volume($"vol-{number:x8}"), IamRoleArn = TestEmulator.Role, IdempotencyToken = $"token-{number}" },
                    answer => _jobs[answer.GetProperty("BackupJobId").GetString()!] = "")
                : await WriteAsync(
                    emulator,
                    HttpMethod.Post,
                    $"/tags/{Uri.EscapeDataString(VaultArn)}",
                    new { Tags = new Dictionary<string, string> { [tag] = number.ToString(CultureInfo.InvariantCulture) } },
                    _ => _tags[tag] = number);
            if (isThere)
            {
                begun.TrySetResult();
            }
        }
    }

    private async Task<bool> WriteAsync(Uri emulator, HttpMethod method, string target, object body, Action<JsonElement> acknowledge)
    {
        try
        {
            var answer = await SendAsync(emulator, method, target, JsonSerializer.SerializeToUtf8Bytes(body));
            Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
            acknowledge(answer.Body.Length == 0 ? default : answer.Json);
            Interlocked.Increment(ref _acknowledged);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<HashSet<string>> ListAsync(Uri emulator, string target, string list, string name)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        string? token = null;
        do
        {
            var page = await GetAsync(emulator, $"{target}?maxResults=1000" + (token is null ? "" : $"&nextToken={Uri.EscapeDataString(token)}"));
            names.UnionWith(page.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(name).GetString()!));
            token = page.GetProperty("NextToken").GetString();
        }
        while (token is not null);
        return names;
    }

    private async Task<JsonElement> GetAsync(Uri emulator, string target)
    {
        var answer = await SendAsync(emulator, HttpMethod.Get, target, []);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        return answer.Json;
    }

    private async Task<Answer> SendAsync(Uri emulator, HttpMethod method, string target, byte[] body)
    {
        using var request = new HttpRequestMessage(method, new Uri(emulator, target)) { Content = new ByteArrayContent(body) };
        SigV4Signer.Sign(request, body, key, TestEmulator.Region, "backup", TimeProvider.System.GetUtcNow());
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, new Dictionary<string, string>(), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
