using System.Diagnostics.Metrics;
using System.Threading.Channels;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;

namespace BackupConsole.Tests.Hosting;

public sealed class ConsoleTelemetryTests
{
    [Fact]
    public void Without_a_collector_nothing_is_set_up()
    {
        var services = new ServiceCollection();

        services.AddConsoleTelemetry(new ConfigurationManager());

        Assert.Empty(services);
    }

    [Fact]
    public async Task Calls_to_AWS_reach_the_collector()
    {
        var received = Channel.CreateUnbounded<(string Path, string Body)>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/{**path}", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            await received.Writer.WriteAsync((http.Request.Path, await reader.ReadToEndAsync()));
        });
        await collector.StartAsync(Xunit.TestContext.Current.CancellationToken);
        var configuration = new ConfigurationManager
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        };
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddMetrics()
            .AddConsoleTelemetry(configuration)
            .BuildServiceProvider();
        var metrics = services.GetRequiredService<MeterProvider>();
        services.GetRequiredService<IMeterFactory>().Create(CallLog.MeterName).CreateCounter<long>("proof").Add(1);

        Assert.True(metrics.ForceFlush());

        var (path, body) = await received.Reader.ReadAsync(Xunit.TestContext.Current.CancellationToken);
        Assert.Equal("/v1/metrics", path);
        Assert.Contains("proof", body, StringComparison.Ordinal);
        Assert.Contains("BackupConsole", body, StringComparison.Ordinal);
    }
}
