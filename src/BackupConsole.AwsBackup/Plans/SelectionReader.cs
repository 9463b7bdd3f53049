using System.Collections.Immutable;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Plans;
using Sdk = Amazon.Backup.Model;

namespace BackupConsole.AwsBackup.Plans;

/// <summary>Reads AWS's forms of a selection.</summary>
internal static class SelectionReader
{
    public static BackupSelection Read(Sdk.BackupSelectionsListMember selection) => new(
        Answers.Required(selection.SelectionId, "SelectionId"), Answers.Required(selection.SelectionName, "SelectionName"), Answers.Required(selection.IamRoleArn, "IamRoleArn"))
    {
        CreatedAt = Answers.Instant(selection.CreationDate),
        CreatorRequestId = selection.CreatorRequestId,
    };

    public static BackupSelection Read(Sdk.GetBackupSelectionResponse answer)
    {
        var selection = Answers.Required(answer.BackupSelection, "BackupSelection");
        return new BackupSelection(
            Answers.Required(answer.SelectionId, "SelectionId"), Answers.Required(selection.SelectionName, "SelectionName"), Answers.Required(selection.IamRoleArn, "IamRoleArn"))
        {
            CreatedAt = Answers.Instant(answer.CreationDate),
            CreatorRequestId = answer.CreatorRequestId,
            Resources = [.. selection.Resources ?? []],
            NotResources = [.. selection.NotResources ?? []],
            ListOfTags = [.. (selection.ListOfTags ?? []).Select(tag => new SelectionCondition(tag.ConditionKey ?? string.Empty, tag.ConditionValue ?? string.Empty))],
            Conditions = Read(selection.Conditions),
        };
    }

    private static SelectionConditions Read(Sdk.Conditions? conditions) => conditions is null ? SelectionConditions.None : new SelectionConditions
    {
        StringEquals = Read(conditions.StringEquals),
        StringNotEquals = Read(conditions.StringNotEquals),
        StringLike = Read(conditions.StringLike),
        StringNotLike = Read(conditions.StringNotLike),
    };

    private static ImmutableArray<SelectionCondition> Read(List<Sdk.ConditionParameter>? conditions) =>
        conditions is null ? [] : [.. conditions.Select(condition => new SelectionCondition(condition.ConditionKey ?? string.Empty, condition.ConditionValue ?? string.Empty))];
}
