using Microsoft.AspNetCore.Components;

namespace BackupConsole.Ui.Values;

/// <summary>A number of bytes in binary units, exact on hover; a dash where AWS does not say.</summary>
public sealed partial class ByteSize
{
    [Parameter, EditorRequired]
    public required long? Bytes { get; set; }
}
