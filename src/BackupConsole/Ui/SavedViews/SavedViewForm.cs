using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.SavedViews;

namespace BackupConsole.Ui.SavedViews;

/// <summary>A view that is being saved or renamed.</summary>
/// <param name="Known">The view that is renamed; null for a new one.</param>
/// <param name="Id">Its id: the same however often the form is sent.</param>
internal sealed record SavedViewForm(SavedView? Known, Guid Id)
{
    public string Name { get; init; } = string.Empty;

    public bool IsShared { get; init; }

    /// <summary>True once the name was changed or the form was sent: an empty form is not wrong yet.</summary>
    public bool IsJudged { get; init; }

    public bool IsSending { get; init; }

    /// <summary>Why the last attempt was refused.</summary>
    public BackupError? Refusal { get; init; }

    /// <param name="owner">Who saves.</param>
    /// <param name="views">The views of the list.</param>
    public ImmutableArray<Problem> ProblemsAmong(string? owner, ImmutableArray<SavedView> views) =>
        SavedViewRules.ValidateName(Name, views.Where(view => view.Owner == (Known?.Owner ?? owner) && view.Id != Id).Select(view => view.Name));
}
