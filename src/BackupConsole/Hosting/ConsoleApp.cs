using BackupConsole.AwsBackup;
using BackupConsole.Commands;
using BackupConsole.Configuration;
using BackupConsole.Features;
using BackupConsole.Monitoring;
using BackupConsole.Operations;
using BackupConsole.SavedViews;
using BackupConsole.Security;
using BackupConsole.Shell;
using BackupConsole.Storage;
using BackupConsole.Ui.Exports;
using Fluxor;

namespace BackupConsole.Hosting;

/// <summary>What the console is made of. One line a part: this is the list to read first.</summary>
internal static class ConsoleApp
{
    // A document that is pasted comes in one message; a plan of ten rules with five copies each is 60 KiB of indented JSON. The framework's 32 KiB end the circuit.
    private const int LargestMessage = 256 * 1024;

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddFileSettings(builder.Configuration);

        // The console's own messages, and of the frameworks below it only what is wrong (a failed start is told by ConsoleHost); Logging__LogLevel__… still says otherwise.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

        // `dotnet run` serves the static files of a build; without this only the Development environment does.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
        {
            builder.WebHost.UseUrls(ListenAddress.Default);
        }

        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder, ConsoleOptions options)
    {
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddConsoleStorage(new StorageOptions { DataFolder = options.DataFolder, PostgreSql = options.PostgreSql });
        services.AddAwsBackup(new AwsBackupOptions());
        services.AddConsoleSecurity(options);
        services.AddTrustedProxies(options);
        services.AddMonitoring();
        services.AddCommands();
        services.AddOperations();
        services.AddSavedViews();
        services.AddFluxor(fluxor => fluxor.ScanAssemblies(typeof(App).Assembly));
        services.AddShell();
        services.AddFeatures();
        services.AddConsoleHealthChecks();
        services.AddConsoleTelemetry(builder.Configuration);
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error");
        app.UseOriginCheck(options.PublicUrl);
        if (options.PublicUrl?.Scheme == Uri.UriSchemeHttps)
        {
            app.UseHsts();
        }

        app.UseNotFoundPage();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapConsoleHealthChecks();
        app.MapConsoleSecurity();
        app.MapExports();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
