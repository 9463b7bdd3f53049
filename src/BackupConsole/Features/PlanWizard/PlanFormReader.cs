using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Plans.Json;
using BackupConsole.Domain.Tags;
using BackupConsole.Monitoring;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Reads the form: the plan that it stands for, and what must be changed first. Asks nobody.</summary>
internal static class PlanFormReader
{
    public static PlanReading Read(PlanForm form, ConnectionSnapshot? connection)
    {
        var plan = form.Read();
        ImmutableArray<Problem> missing = [.. Missing(form)];
        ImmutableArray<Problem> unread = [.. form.Rules.SelectMany(Unread), .. Tags(form)];
        var said = missing.Concat(unread).Select(problem => problem.Field).ToImmutableHashSet();
        ImmutableArray<Problem> problems = [.. missing, .. unread, .. OfStart(form, connection), .. plan.Validate().Where(problem => !said.Contains(problem.Field))];
        var steps = PlanSteps.KeysOf(form);
        return new PlanReading(
            plan,
            [.. problems.Distinct().OrderBy(problem => steps.IndexOf(PlanSteps.Of(problem))).ThenBy(problem => PlanProblems.RuleOf(problem) ?? -1).ThenBy(problem => PlanProblems.PlaceOf(problem))],
            [.. missing.Select(problem => problem.Field)],
            [.. PlanWarnings.Of(form, plan, connection)]);
    }

    private static IEnumerable<Problem> Missing(PlanForm form)
    {
        if (form.Connection.Length == 0)
        {
            yield return new(PlanFieldNames.Connection, "No connection is chosen.", "Choose the account and Region that the plan is made in.");
        }

        var isStarted = !form.IsNew || form.StartedFrom == form.StartKey;
        if (!isStarted && StartField(form) is ({ } nothingChosen, ""))
        {
            yield return nothingChosen;
        }

        if (form.Name.Trim().Length == 0)
        {
            yield return new(PlanPaths.PlanName, "The plan has no name.", "Enter 1 to 50 letters, numbers, hyphens, underscores and periods.");
        }

        for (var index = 0; index < form.Rules.Length; index++)
        {
            var rule = form.Rules[index];
            if (rule.Name.Trim().Length == 0)
            {
                yield return new(PlanPaths.OfRule(index, PlanPaths.RuleName), "The rule has no name.", "Enter 1 to 50 letters, numbers, hyphens, underscores and periods.");
            }

            if (rule.TargetVaultName.Trim().Length == 0)
            {
                yield return new(PlanPaths.OfRule(index, PlanPaths.TargetVault), "No vault is chosen.", "Choose the vault that the recovery points land in.");
            }

            for (var copy = 0; copy < rule.Copies.Length; copy++)
            {
                if (rule.Copies[copy].DestinationVaultArn.Trim().Length == 0)
                {
                    yield return new(PlanPaths.OfCopy(index, copy, PlanPaths.CopyDestination), "The copy has no destination.", "Paste the ARN of a vault, or remove the copy.");
                }
            }
        }
    }

    private static IEnumerable<Problem> Unread(RuleForm rule, int index)
    {
        foreach (var (field, text) in new[] { (PlanPaths.StartWindow, rule.StartWindowMinutes), (PlanPaths.CompletionWindow, rule.CompletionWindowMinutes) })
        {
            if (WholeNumber.IsUnread(text))
            {
                yield return WholeNumber.ProblemOf(PlanPaths.OfRule(index, field), text);
            }
        }

        foreach (var problem in rule.Lifecycle.Unread())
        {
            yield return problem with { Field = PlanPaths.OfRule(index, $"{PlanPaths.Lifecycle}.{problem.Field}") };
        }

        foreach (var (problem, copy) in rule.Copies.SelectMany((form, copy) => form.Lifecycle.Unread().Select(problem => (problem, copy))))
        {
            yield return problem with { Field = PlanPaths.OfCopy(index, copy, $"{PlanPaths.Lifecycle}.{problem.Field}") };
        }
    }

    /// <summary>As rows, so that one that is given twice or is empty can be named; a plan keeps them as a map.</summary>
    private static IEnumerable<Problem> Tags(PlanForm form) =>
    [
        .. TagRules.Validate(form.Tags, PlanFieldNames.Tags),
        .. form.Rules.SelectMany((rule, index) => TagRules.Validate(rule.RecoveryPointTags, PlanPaths.OfRule(index, PlanPaths.RecoveryPointTags))),
    ];

    private static IEnumerable<Problem> OfStart(PlanForm form, ConnectionSnapshot? connection)
    {
        if (form.Connection.Length > 0 && connection is null)
        {
            yield return new(PlanFieldNames.Connection, $"This console no longer has the connection “{form.Connection}”.", "Choose another one.");
        }

        if (form is { IsNew: true, Start: PlanStart.Json, Json.Length: > 0 } && form.StartedFrom != form.StartKey && !PlanJson.TryRead(form.Json, out _, out var problems))
        {
            foreach (var problem in problems)
            {
                yield return new(PlanFieldNames.Json, $"Line {problem.Line}, column {problem.Column}: {problem.Rule}", problem.Fix);
            }
        }
    }

    private static (Problem Problem, string Text)? StartField(PlanForm form) => form.Start switch
    {
        PlanStart.Template => (new(PlanFieldNames.Template, "No template is chosen.", "Choose one, or start from scratch."), form.Template),
        PlanStart.Json => (new(PlanFieldNames.Json, "There is no JSON yet.", "Paste a plan's JSON or choose a file."), form.Json.Trim()),
        PlanStart.Copy => (new(PlanFieldNames.CopyOf, "No plan is chosen.", "Choose the plan to copy."), form.CopyOf),
        _ => null,
    };
}
