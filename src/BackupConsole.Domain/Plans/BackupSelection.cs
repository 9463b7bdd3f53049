using System.Collections.Immutable;

namespace BackupConsole.Domain.Plans;

/// <summary>
/// What a plan backs up: (<see cref="Resources"/> or <see cref="ListOfTags"/>), of that what meets every one of <see cref="Conditions"/>, without <see cref="NotResources"/>.
/// AWS never changes one: an edit makes another and deletes the old.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html</remarks>
/// <param name="Id">AWS's id of the selection.</param>
/// <param name="Name">Unique in its plan.</param>
/// <param name="IamRoleArn">The role that AWS Backup assumes for its jobs.</param>
public sealed record BackupSelection(string Id, string Name, string IamRoleArn)
{
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The idempotency token that it was made with.</summary>
    public string? CreatorRequestId { get; init; }

    /// <summary>ARNs, <c>*</c> standing for anything; one that matches is enough.</summary>
    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>ARNs that are left out whatever else is said.</summary>
    public ImmutableArray<string> NotResources { get; init; } = [];

    /// <summary>Tags of which one is enough; the key is that of the tag alone.</summary>
    public ImmutableArray<SelectionCondition> ListOfTags { get; init; } = [];

    public SelectionConditions Conditions { get; init; } = SelectionConditions.None;
}
