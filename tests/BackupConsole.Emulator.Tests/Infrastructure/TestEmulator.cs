using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Emulator.Tests.Infrastructure;

/// <summary>An emulator and a bare HTTP client to it. Wall time stands still; the estate's clock is stepped by its admin endpoint.</summary>
internal sealed class TestEmulator : IAsyncDisposable
{
    public const string Account = "123456789012";
    public const string Region = "eu-central-1";
    public const string Role = "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole";
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<Task<string>> SeededDemo = new(SeedDemoAsync);
    private readonly HttpClient _http;
    private string? _folder;

    private TestEmulator(EmulatorHost host, FakeTimeProvider time)
    {
        Host = host;
        Time = time;
        _http = new HttpClient { BaseAddress = host.BaseAddress };
    }

    public EmulatorHost Host { get; }

    public FakeTimeProvider Time { get; }

    /// <summary>Whether every answer is held against the contract; false for a test that orders broken answers.</summary>
    public bool IsContractKept { get; set; } = true;

    public static async Task<TestEmulator> StartAsync(EmulatorOptions? options = null, FakeTimeProvider? time = null)
    {
        time ??= new FakeTimeProvider(Start);
        var host = await EmulatorHost.StartAsync(
            options ?? new EmulatorOptions { Seed = EmulatorSeed.Empty }, time, NullLoggerFactory.Instance, TestContext.Current.CancellationToken);
        return new TestEmulator(host, time);
    }

    /// <summary>The demo at its first start, from a copy of a state that is seeded once for all tests.</summary>
    public static async Task<TestEmulator> StartDemoAsync()
    {
        var folder = Directory.CreateTempSubdirectory("emulator-demo-").FullName;
        File.Copy(Path.Combine(await SeededDemo.Value, "emulator.db"), Path.Combine(folder, "emulator.db"));
        var emulator = await StartAsync(new EmulatorOptions { DataPath = folder });
        emulator._folder = folder;
        return emulator;
    }

    public static string Volume(string id = "vol-0a1b2c3d") => $"arn:aws:ec2:{Region}:{Account}:volume/{id}";

    public Task<Answer> GetAsync(string target, Credentials? credentials = null, string region = Region) =>
        SendAsync(HttpMethod.Get, target, null, credentials, region);

    public Task<Answer> PutAsync(string target, object? body = null, Credentials? credentials = null) => SendAsync(HttpMethod.Put, target, body, credentials);

    public Task<Answer> PostAsync(string target, object? body = null, Credentials? credentials = null) => SendAsync(HttpMethod.Post, target, body, credentials);

    public Task<Answer> DeleteAsync(string target, Credentials? credentials = null) => SendAsync(HttpMethod.Delete, target, null, credentials);

    public Task<Answer> SendAsync(HttpMethod method, string target, object? body, Credentials? credentials = null, string region = Region) =>
        SendRawAsync(method, target, body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(body), credentials, region, "backup");

    public Task<Answer> StsAsync(string form, Credentials? credentials = null) =>
        SendRawAsync(HttpMethod.Post, "/", Encoding.UTF8.GetBytes(form), credentials, "us-east-1", "sts");

    public Task<Answer> TaggingAsync(object body, Credentials? credentials = null, string region = Region) => SendRawAsync(
        HttpMethod.Post,
        "/",
        JsonSerializer.SerializeToUtf8Bytes(body),
        credentials,
        region,
        "tagging",
        request => request.Headers.TryAddWithoutValidation("X-Amz-Target", "ResourceGroupsTaggingAPI_20170126.GetResources"));

    /// <param name="change">Applied after signing when <paramref name="isTampering"/>, before it otherwise.</param>
    public async Task<Answer> SendRawAsync(
        HttpMethod method,
        string target,
        byte[] body,
        Credentials? credentials,
        string region,
        string service,
        Action<HttpRequestMessage>? change = null,
        bool isTampering = false,
        DateTimeOffset? signedAt = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Host.BaseAddress, target));
        request.Content = new ByteArrayContent(body);
        if (!isTampering)
        {
            change?.Invoke(request);
        }

        SigV4Signer.Sign(request, body, credentials ?? Credentials.Unknown, region, service, signedAt ?? Time.GetUtcNow());
        if (isTampering)
        {
            change?.Invoke(request);
        }

        var answer = await ReadAsync(request);
        AssertKeepsContract(request, target, service, answer);
        return answer;
    }

    public async Task<Answer> UnsignedAsync(HttpMethod method, string target, string? json = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Host.BaseAddress, target));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await ReadAsync(request);
    }

    public async Task AdvanceAsync(TimeSpan step)
    {
        var json = string.Create(CultureInfo.InvariantCulture, $"{{\"advanceSeconds\": {step.TotalSeconds}}}");
        var answer = await UnsignedAsync(HttpMethod.Post, "/_emulator/clock", json);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    public async Task<string> StartJobAsync(string resourceArn, string vault = "Default", object? lifecycle = null)
    {
        var answer = await PutAsync("/backup-jobs", new { BackupVaultName = vault, ResourceArn = resourceArn, IamRoleArn = Role, Lifecycle = lifecycle });
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        return answer.Text("BackupJobId");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Host.DisposeAsync();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void AssertKeepsContract(HttpRequestMessage request, string target, string service, Answer answer)
    {
        if (IsContractKept && service == "backup" && AnswerCheck.OperationOf(request.Method, target) is { } operation && Host.Operations.Contains(operation.Name))
        {
            var problems = AnswerCheck.Problems(operation, answer).Select(problem => $"{operation.Name}: {problem}").ToList();
            Assert.True(problems.Count == 0, string.Join('\n', problems));
        }
    }

    private static async Task<string> SeedDemoAsync()
    {
        var folder = Directory.CreateTempSubdirectory("emulator-seeded-").FullName;
        var host = await EmulatorHost.StartAsync(
            new EmulatorOptions { DataPath = folder }, new FakeTimeProvider(Start), NullLoggerFactory.Instance, CancellationToken.None);
        await host.DisposeAsync();
        return folder;
    }

    private async Task<Answer> ReadAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, headers, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
