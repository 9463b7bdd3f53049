using System.Text.Json.Nodes;

namespace BackupConsole.Domain.Restores;

/// <summary>What somebody changed in the JSON of a key. It is applied to what that is by then, so that what was typed elsewhere meanwhile is not lost.</summary>
/// <param name="before">What there is; null for nothing. It may be changed in place.</param>
/// <returns>What becomes of it; null for nothing.</returns>
public delegate JsonNode? RestoreEdit(JsonNode? before);
