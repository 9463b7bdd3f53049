using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>An object as raw JSON, indented. What is not JSON is shown as it came.</summary>
public sealed partial class JsonView
{
    /// <summary>Drawn as text, never as markup, so nothing needs to be escaped for HTML.</summary>
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Parameter, EditorRequired]
    public required string Json { get; set; }

    [Parameter]
    public string Label { get; set; } = "Raw JSON";

    private string Pretty { get; set; } = string.Empty;

    protected override void OnParametersSet()
    {
        try
        {
            using var document = JsonDocument.Parse(Json);
            Pretty = JsonSerializer.Serialize(document.RootElement, Indented);
        }
        catch (JsonException)
        {
            Pretty = Json;
        }
    }
}
