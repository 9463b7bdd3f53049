using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.Selections;

/// <summary>Reads the form: the command that it stands for, or what must be changed first. Asks nobody.</summary>
internal static class SelectionReader
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ',', ';', '"'];

    /// <param name="form">What was entered.</param>
    /// <param name="plan">The plan as the monitor knows it; null while it does not.</param>
    public static SelectionReading Read(SelectionForm form, BackupPlan? plan)
    {
        var terms = TermsOf(form);
        var (name, role) = (form.Name.Trim(), form.IamRoleArn.Trim());
        BackupCommand<CreatedBackupSelection> command = form.Replaces.Length > 0
            ? new ReplaceBackupSelection(form.PlanId, form.Replaces, form.ReplacedName, name, role, terms)
            : new CreateBackupSelection(form.PlanId, name, role, terms);
        var others = (plan?.Selections ?? []).Where(other => other.Id != form.Replaces).Select(other => (other.Name, SelectionTerms.Of(other))).ToList();
        var problems = command.Validate()
            .Concat(SelectionRules.ValidateAmong(name, terms, others))
            .Select(SelectionFields.Place)
            .Distinct()
            .OrderBy(problem => SelectionFields.All.IndexOf(problem.Field))
            .ToImmutableArray();
        return new(
            terms,
            problems.IsEmpty ? command : null,
            problems,
            [.. SelectionWarnings.Of(terms).Select(warning => new FieldWarning(warning.Field, $"{warning.Rule} {warning.Fix}"))],
            SelectionWords.Of(terms));
    }

    public static SelectionTerms TermsOf(SelectionForm form) => new()
    {
        Resources = Lines(form.Resources),
        ListOfTags = [.. form.ListOfTags.Where(tag => tag.Key.Length + tag.Value.Length > 0).Distinct()],
        Conditions = [.. form.Conditions.Where(condition => condition.TagKey.Length + condition.Value.Length > 0).Distinct()],
        NotResources = Lines(form.NotResources),
    };

    /// <summary>A form that edits a selection.</summary>
    public static SelectionForm FormOf(SelectionForm place, BackupSelection selection)
    {
        var terms = SelectionTerms.Of(selection);
        return place with
        {
            Replaces = selection.Id,
            ReplacedName = selection.Name,
            Name = ReplaceBackupSelection.NameAfter(selection.Name),
            IamRoleArn = selection.IamRoleArn,
            Resources = string.Join('\n', terms.Resources),
            ListOfTags = terms.ListOfTags,
            Conditions = terms.Conditions,
            NotResources = string.Join('\n', terms.NotResources),
        };
    }

    /// <summary>A line more at the end of a field of lines.</summary>
    public static string Append(string lines, string line) => Lines(lines).Contains(line) ? lines : lines.Trim() is { Length: > 0 } some ? $"{some}\n{line}" : line;

    /// <summary>True for a field that must be filled in and is not: that is said on sending, and not before somebody has been there.</summary>
    public static bool IsMissing(SelectionForm form, string field) => field switch
    {
        SelectionFields.SelectionName => form.Name.Trim().Length == 0,
        SelectionFields.IamRoleArn => form.IamRoleArn.Trim().Length == 0,
        SelectionFields.Resources => TermsOf(form).ChoosesNothing,
        _ => false,
    };

    private static ImmutableArray<string> Lines(string text) =>
        [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
