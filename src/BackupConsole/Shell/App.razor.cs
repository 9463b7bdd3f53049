using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace BackupConsole.Shell;

/// <summary>The document. It is rendered once, on the server, so that theme and navigation width are right before anything is drawn.</summary>
public sealed partial class App
{
    /// <summary>No prerendering: what is clicked before the circuit stands is lost.</summary>
    private static readonly InteractiveServerRenderMode Interactive = new(prerender: false);

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private IComponentRenderMode? Mode => HttpContext.AcceptsInteractiveRouting() ? Interactive : null;

    private string Theme => HttpContext.Request.Cookies["theme"] is "light" or "dark" ? HttpContext.Request.Cookies["theme"]! : "system";

    private string? Nav => HttpContext.Request.Cookies["nav"] is "icons" ? "icons" : null;

    private string BasePath => HttpContext.Request.PathBase + "/";

    private string ServerTime => Time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
