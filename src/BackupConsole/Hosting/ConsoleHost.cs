using BackupConsole.Configuration;
using BackupConsole.Domain;
using BackupConsole.Security;
using BackupConsole.Storage;
using Microsoft.AspNetCore.Connections;

namespace BackupConsole.Hosting;

/// <summary>Starts the console and keeps it running: settings, data folder, database, demo, web server, in this order.</summary>
internal static class ConsoleHost
{
    private const int WrongSettings = 2;

    public static async Task<int> RunAsync(string[] args, bool onlyAdminLink, CancellationToken cancellationToken)
    {
        try
        {
            var builder = ConsoleApp.CreateBuilder(args);
            if (ConsoleOptionsReader.Read(builder.Configuration, out var problems) is not { } options)
            {
                throw new ConsoleStartException(Describe(problems));
            }

            return onlyAdminLink
                ? await PrintAdminLinkAsync(builder, options, cancellationToken)
                : await ServeAsync(builder, options, cancellationToken);
        }
        catch (Exception failure) when (failure is ConsoleStartException or ConsoleDatabaseException)
        {
            await Console.Error.WriteLineAsync($"BackupConsole cannot start.\n{failure.Message}");
            return WrongSettings;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"BackupConsole cannot start.\n{failure.Message} End what listens there, or set ASPNETCORE_URLS to another address.");
            return WrongSettings;
        }
    }

    private static async Task<int> ServeAsync(WebApplicationBuilder builder, ConsoleOptions options, CancellationToken cancellationToken)
    {
        using var dataFolder = DataFolder.Hold(options.DataFolder);
        await using var app = ConsoleApp.Build(builder, options);
        await ConsoleDatabase.MigrateAsync(app.Services, cancellationToken);
        await using var demo = options.IsDemo ? await DemoEstate.StartAsync(app.Services, options, cancellationToken) : null;
        Connections.Fill(app.Services, options, demo);

        await StartAsync(app, cancellationToken);
        var links = app.Services.GetRequiredService<AdministratorLinks>();
        if (!await links.IsAnyAdministratorUsableAsync())
        {
            Console.WriteLine($"Open {await links.CreateAsync(cancellationToken)}");
        }

        var stopping = app.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var import = demo?.ImportHistoryAsync(app.Services, stopping) ?? Task.CompletedTask;
        await app.WaitForShutdownAsync(cancellationToken);
        await import.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }

    /// <summary>Ends in an orderly way what has started when something has not: background work must not outlive its database.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private static async Task<int> PrintAdminLinkAsync(WebApplicationBuilder builder, ConsoleOptions options, CancellationToken cancellationToken)
    {
        await using var app = ConsoleApp.Build(builder, options);
        await ConsoleDatabase.MigrateAsync(app.Services, cancellationToken);
        Console.WriteLine($"Open {await app.Services.GetRequiredService<AdministratorLinks>().CreateAsync(cancellationToken)}");
        return 0;
    }

    private static string Describe(IEnumerable<Problem> problems) => string.Join('\n', problems.Select(problem => $"  {problem}"));
}
