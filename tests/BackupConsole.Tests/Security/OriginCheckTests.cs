using BackupConsole.Security;
using Microsoft.AspNetCore.Http;

namespace BackupConsole.Tests.Security;

public sealed class OriginCheckTests
{
    [Theory]
    [InlineData("GET", "/_blazor", "http://console.example:5080", false)]
    [InlineData("GET", "/_blazor", "https://evil.example", true)]
    [InlineData("GET", "/_blazor", "null", true)]
    [InlineData("GET", "/_blazor", "http://console.example", true)]
    [InlineData("GET", "/_blazor", "https://console.example:5080", true)]
    [InlineData("GET", "/_blazor", "https://public.example", false)]
    [InlineData("GET", "/_blazor", null, false)]
    [InlineData("POST", "/sign-in", "https://evil.example", true)]
    [InlineData("POST", "/_blazor/negotiate", "https://evil.example", true)]
    [InlineData("GET", "/vaults", "https://evil.example", false)]
    public void A_foreign_page_is_refused(string method, string path, string? origin, bool expected)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Path, request.Scheme, request.Host) = (method, path, "http", new HostString("console.example", 5080));
        if (origin is not null)
        {
            request.Headers.Origin = origin;
        }

        Assert.Equal(expected, OriginCheck.IsForeign(request, new Uri("https://public.example")));
    }
}
