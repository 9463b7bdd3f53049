namespace BackupConsole.Domain.Restores;

/// <summary>How a value of restore metadata is entered. It always travels as a text: lists and objects are JSON inside of it.</summary>
public enum RestoreValueKind
{
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>An instant such as <c>2021-11-27T03:30:27Z</c>.</summary>
    Instant,

    /// <summary>A JSON list of texts; entered as one a line.</summary>
    TextList,

    /// <summary>A JSON object with the described members.</summary>
    Structure,

    /// <summary>A JSON list of such objects.</summary>
    StructureList,

    /// <summary>A JSON object from any name to a text.</summary>
    TextMap,

    /// <summary>A JSON object or list whose form AWS documents nowhere; entered as it is.</summary>
    Json,
}
