namespace BackupConsole.Ui.Lifecycles;

/// <summary>A change of one field. A function and not the changed input: an event that was under way while the page was drawn again must not undo what came before it.</summary>
/// <param name="Field">The field's name with the editor's prefix.</param>
/// <param name="Apply">Makes the new input of the current one.</param>
public sealed record LifecycleChange(string Field, Func<LifecycleInput, LifecycleInput> Apply);
