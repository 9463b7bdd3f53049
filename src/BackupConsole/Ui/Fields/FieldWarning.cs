namespace BackupConsole.Ui.Fields;

/// <summary>What somebody should know before sending, although AWS would take it.</summary>
/// <param name="Field">The AWS name of the member, as in <see cref="Domain.Problem.Field"/>.</param>
/// <param name="Text">A sentence or two.</param>
public sealed record FieldWarning(string Field, string Text)
{
    /// <summary>Where it can be mended, and what that link says; null where there is no such page.</summary>
    public (string Href, string Text)? Remedy { get; init; }
}
