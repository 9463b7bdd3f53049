namespace BackupConsole.Ui.Wizards;

/// <summary>One step of a wizard.</summary>
/// <param name="Key">Its value of the URL's <c>step</c>; also tells it from the others.</param>
/// <param name="Title">Its heading, and its name in the list of steps.</param>
/// <param name="Help">What is decided here, in one sentence.</param>
public sealed record WizardStep(string Key, string Title, string? Help = null)
{
    /// <summary>False for a step that makes no sense yet: it is named, and is no link.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>True once somebody went past it and nothing in it needs to be changed.</summary>
    public bool IsDone { get; init; }

    /// <summary>True when something that stands in it needs to be changed and somebody could have known.</summary>
    public bool HasProblems { get; init; }
}
