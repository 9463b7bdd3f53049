using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Commands;

/// <summary>Restores one recovery point.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartRestoreJob.html</remarks>
/// <param name="RecoveryPointArn">What is restored.</param>
/// <param name="ResourceType">What it is restored to: the recovery point's own type, or the other kind of volume.</param>
/// <param name="IamRoleArn">The role that AWS Backup assumes to make the resource.</param>
public sealed record StartRestoreJob(string RecoveryPointArn, string ResourceType, string IamRoleArn) : BackupCommand<StartedRestoreJob>
{
    /// <summary>How the resource is made: by the keys of <see cref="RestoreTypes"/>, lists and objects as JSON.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public bool CopySourceTagsToRestoredResource { get; init; }

    /// <summary>The recovery point is in cold storage, so that some keys are needed that otherwise are not. It is not sent.</summary>
    public bool IsArchived { get; init; }

    /// <summary>What is overwritten is lost: that takes more than starting a restore beside it.</summary>
    public override ConsoleAction Action => RestoreTypes.Named(ResourceType) is { Overwrites: true } ? ConsoleAction.OverwriteByRestore : ConsoleAction.StartRestoreJob;

    public override string Target => RecoveryPointArn;

    public override Repeatability Repeatability => Repeatability.Token;

    /// <summary>As for <see cref="StartBackupJob.OutcomeKnownFor"/>: AWS remembers a token for an hour.</summary>
    public override TimeSpan? OutcomeKnownFor => TimeSpan.FromMinutes(50);

    public override ImmutableArray<Problem> Validate() => [.. ValidatePoint(), .. IamRoleRules.Validate(IamRoleArn), .. ValidateMetadata()];

    private ImmutableArray<Problem> ValidatePoint() => RecoveryPointArn switch
    {
        var arn when !Arn.TryParse(arn, out _) =>
            [new Problem(nameof(RecoveryPointArn), "This is not the ARN of a recovery point.", "Open the recovery point and restore it from there.")],
        var arn when RestoreSource.IsStackAsAWhole(ResourceType, arn) =>
            [new Problem(nameof(RecoveryPointArn), "The composite recovery point of a stack is not restored as a whole.", "Choose one of the recovery points that are nested in it.")],
        _ => [],
    };

    private ImmutableArray<Problem> ValidateMetadata() =>
        RestoreTypes.Named(ResourceType) is { } type
            ? [.. RestoreRules.Validate(type, new RestoreSource(RestoreSource.IsContinuousArn(RecoveryPointArn), IsArchived), Metadata), .. ValidateTags(type)]
            : [new Problem(nameof(ResourceType), $"This version does not know how {ResourceType} is restored.", "Restore it in AWS's own console.")];

    private ImmutableArray<Problem> ValidateTags(RestoreType type)
    {
        if (!CopySourceTagsToRestoredResource)
        {
            return [];
        }

        var reason = type switch
        {
            { Tags: TagCopying.Impossible } => $"AWS cannot copy tags to a restored {type.ResourceType}, and the job would fail.",
            { ResourceType: "EFS" } when Metadata.GetValueOrDefault("newFileSystem") != "true" => "AWS copies tags only to a new file system, and the job would fail.",
            _ when Metadata.ContainsKey("ItemsToRestore") || Metadata.ContainsKey("restoreType") => "AWS copies no tags when only items are restored, and the job would fail.",
            _ => null,
        };
        return reason is null ? [] : [new Problem(nameof(CopySourceTagsToRestoredResource), reason, "Do not copy them.")];
    }
}
