namespace BackupConsole.Domain.Selections;

/// <summary>What a selection does with one type.</summary>
/// <param name="Type">AWS Backup's name of the type, or "Other" where the ARN tells none.</param>
/// <param name="Selected">How many of the visible resources it chooses.</param>
/// <param name="Visible">How many resources of the type this console sees.</param>
/// <param name="Visibility">Whether there can be more.</param>
public sealed record TypePreview(string Type, int Selected, int Visible, TypeVisibility Visibility);
