using System.Net;
using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Security;

/// <summary>What the console tells somebody who is not signed in, and what it refuses.</summary>
[Collection(ConsoleFixture.Collection)]
public sealed class Strangers : IDisposable
{
    private readonly HttpClient _client;
    private readonly ConsoleFixture _fixture;

    public Strangers(ConsoleFixture fixture)
    {
        _fixture = fixture;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = fixture.Console.Address, Timeout = Eventually.Deadline };
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/jobs")]
    [InlineData("/jobs/backup/production-eu-central-1/1")]
    [InlineData("/vaults")]
    [InlineData("/vaults/production-eu-central-1/daily")]
    [InlineData("/backup/new")]
    [InlineData("/settings/connections")]
    public async Task A_page_leads_a_stranger_to_the_sign_in(string path)
    {
        using var answer = await _client.GetAsync(path, Cancelled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in", new Uri(_client.BaseAddress!, answer.Headers.Location!).AbsolutePath);
    }

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    [InlineData("/css/app.css")]
    [InlineData("/sign-in")]
    public async Task What_is_needed_before_signing_in_is_open(string path)
    {
        using var answer = await _client.GetAsync(path, Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_stranger_gets_no_circuit()
    {
        using var answer = await _client.PostAsync("/_blazor/negotiate?negotiateVersion=1", content: null, Cancelled);
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, $"It answered {answer.StatusCode}.");
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.OK)]
    public async Task A_signed_in_browser_gets_a_circuit_only_for_our_own_pages(string? origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin ?? _client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Cookie", _fixture.AdministratorCookie);
        using var answer = await _client.SendAsync(request, Cancelled);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var answer = await _client.GetAsync("/sign-in", Cancelled);
        string Header(string name) => string.Join(", ", answer.Headers.NonValidated[name]);
        var policy = Header("Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public void The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var cookie = _fixture.SessionCookie;
        Assert.True(cookie.GetProperty("httpOnly").GetBoolean());
        Assert.Equal("Strict", cookie.GetProperty("sameSite").GetString());
    }
}
