using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Features;

namespace BackupConsole.Emulator.Admin;

/// <summary>How the admin endpoints read and write.</summary>
internal static class AdminJson
{
    /// <summary>A fault may put more into an answer than AWS takes in a request: the limit of the API is not the one of its side door.</summary>
    private const long LargestBody = 16 << 20;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) } };

    public static Task WriteAsync(HttpContext http, object value) => http.Response.WriteAsJsonAsync(value, value.GetType(), Options, http.RequestAborted);

    public static Task RefuseAsync(HttpContext http, string reason)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return WriteAsync(http, new { message = reason });
    }

    /// <summary>Null for a body that cannot be read; an empty one is an object without members.</summary>
    public static async Task<T?> ReadAsync<T>(HttpContext http)
        where T : class, new()
    {
        // Without a length the body comes in chunks.
        if (http.Request.ContentLength == 0 || (http.Request.ContentLength is null && !http.Request.Headers.ContainsKey("Transfer-Encoding")))
        {
            return new T();
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Options, http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
