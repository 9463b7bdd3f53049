namespace BackupConsole.Ui.Fields;

/// <summary>What somebody should know before sending, although AWS would take it.</summary>
/// <param name="Field">The AWS name of the member, as in <see cref="Domain.Problem.Field"/>.</param>
/// <param name="Text">A sentence or two.</param>
public sealed record FieldWarning(string Field, string Text);
