using System.Net;
using System.Text;
using BackupConsole.Domain.Errors;
using BackupConsole.Navigation;
using BackupConsole.Testing;
using BackupConsole.Ui.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Ui.Exports;

public sealed class ExportEndpointsTests
{
    private static readonly BackupError Down = new(BackupErrorKind.Unreachable, "The database does not answer.");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    public async Task The_file_says_what_it_is_and_when_it_was_made(string extension, string mediaType)
    {
        await using var server = await ServeAsync(new Words("one", "two"));
        using var http = new HttpClient();

        using var answer = await http.GetAsync($"{server.Urls.Single()}/export/words.{extension}?q=long", Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("attachment", $"long-words-2026-11-22T1200Z.{extension}"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("onetwo", await answer.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("/export/sentences.csv")]
    [InlineData("/export/words.exe")]
    public async Task A_list_or_a_format_that_is_not_offered_is_not_found(string path)
    {
        await using var server = await ServeAsync(new Words("one"));
        using var http = new HttpClient();

        using var answer = await http.GetAsync(server.Urls.Single() + path, Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_is_an_error_and_no_file()
    {
        await using var server = await ServeAsync(new Words([null]));
        using var http = new HttpClient();

        using var answer = await http.GetAsync($"{server.Urls.Single()}/export/words.csv", Token);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, Down.Sentence), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Token)));
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task A_file_that_breaks_off_does_not_look_whole()
    {
        await using var server = await ServeAsync(new Words("one", null));
        using var http = new HttpClient();

        await Assert.ThrowsAnyAsync<Exception>(() => http.GetStringAsync($"{server.Urls.Single()}/export/words.csv", Token));
    }

    private static async Task<WebApplication> ServeAsync(Words words)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore().AddSingleton<IListExport>(words).AddSingleton<TimeProvider>(new FakeTimeProvider(A.Time));
        builder.Services.Configure<Microsoft.AspNetCore.Routing.RouteOptions>(options => options.SetParameterPolicy<Microsoft.AspNetCore.Routing.Constraints.RegexInlineRouteConstraint>("regex"));
        var app = builder.Build();
        app.MapExports();
        await app.StartAsync(Token);
        return app;
    }

    /// <summary>Its parts; null is a database that fails.</summary>
    private sealed class Words(params string?[] parts) : IListExport
    {
        public string Name => "words";

        public string FileNameOf(IUrlQuery query) => $"{query.Get("q")}-words";

        public async IAsyncEnumerable<ReadOnlyMemory<byte>> WriteAsync(ExportFormat format, IUrlQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var part in parts)
            {
                await Task.Yield();
                yield return Encoding.UTF8.GetBytes(part ?? throw new BackupServiceException(Down));
            }
        }
    }
}
