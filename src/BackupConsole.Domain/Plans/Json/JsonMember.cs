namespace BackupConsole.Domain.Plans.Json;

/// <param name="Name">The member's name.</param>
/// <param name="Offset">Of the name, in bytes.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int Offset, JsonPart Value);
