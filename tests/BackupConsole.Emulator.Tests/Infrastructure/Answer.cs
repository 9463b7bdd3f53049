using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace BackupConsole.Emulator.Tests.Infrastructure;

internal sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public XElement Xml => XElement.Parse(Body);

    /// <summary>The error's type without the "namespace" that the real service appends.</summary>
    public string? ErrorType => Headers.TryGetValue("X-Amzn-Errortype", out var type) ? type.Split(':')[0] : null;

    public string? Message => Json.TryGetProperty(nameof(Message), out var upper) ? upper.GetString() : Json.GetProperty("message").GetString();

    public string Text(string member) => Json.GetProperty(member).GetString()!;

    public IReadOnlyList<JsonElement> Items(string member) => [.. Json.GetProperty(member).EnumerateArray()];
}
