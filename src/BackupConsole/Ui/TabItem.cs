namespace BackupConsole.Ui;

/// <summary>One tab.</summary>
/// <param name="Key">Its name in the URL.</param>
/// <param name="Text">Its name for a person.</param>
/// <param name="Count">How many things it holds; null says nothing.</param>
public sealed record TabItem(string Key, string Text, long? Count = null);
