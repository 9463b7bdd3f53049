using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Features.Selections;

/// <summary>The names of the form's fields: AWS's own, as problems name them.</summary>
internal static class SelectionFields
{
    public const string SelectionName = nameof(CreateBackupSelection.SelectionName);

    public const string IamRoleArn = nameof(CreateBackupSelection.IamRoleArn);

    public const string Resources = nameof(SelectionTerms.Resources);

    public const string ListOfTags = nameof(SelectionTerms.ListOfTags);

    public const string Conditions = nameof(SelectionTerms.Conditions);

    public const string NotResources = nameof(SelectionTerms.NotResources);

    /// <summary>In the order of the page.</summary>
    public static ImmutableArray<string> All { get; } = [SelectionName, IamRoleArn, Resources, ListOfTags, Conditions, NotResources];

    /// <summary>AWS may name a member that is no field here, or none: such a problem belongs to the whole form.</summary>
    public static Problem Place(Problem problem) => All.Contains(problem.Field) ? problem : problem with { Field = string.Empty };
}
