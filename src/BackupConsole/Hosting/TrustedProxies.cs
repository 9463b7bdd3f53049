using System.Net;
using BackupConsole.Configuration;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackupConsole.Hosting;

internal static class TrustedProxies
{
    /// <summary>X-Forwarded headers are believed from the proxies that are named, and from nobody else: not even from loopback.</summary>
    public static IServiceCollection AddTrustedProxies(this IServiceCollection services, ConsoleOptions options) =>
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            forwarded.ForwardedHeaders = options.TrustedProxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in options.TrustedProxies)
            {
                if (IPAddress.TryParse(proxy, out var address))
                {
                    forwarded.KnownProxies.Add(address);
                }
                else
                {
                    forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                }
            }
        });
}
