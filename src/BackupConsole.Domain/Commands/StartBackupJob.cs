using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Tags;
using BackupConsole.Domain.Vaults;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Commands;

/// <summary>Backs up one resource now.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html</remarks>
public sealed record StartBackupJob(string ResourceArn, string BackupVaultName, string IamRoleArn) : BackupCommand<StartedBackupJob>
{
    public const string WindowsVss = "WindowsVSS";

    public BackupWindow Window { get; init; } = BackupWindow.Default;

    public Lifecycle Lifecycle { get; init; } = Lifecycle.Forever;

    public ImmutableSortedDictionary<string, string> RecoveryPointTags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Advanced options, for example <c>WindowsVSS</c> = <c>enabled</c> for EC2.</summary>
    public ImmutableSortedDictionary<string, string> BackupOptions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Whether the recovery point is indexed for search; null leaves it to AWS.</summary>
    public bool? IsIndexed { get; init; }

    public override ConsoleAction Action => ConsoleAction.StartBackupJob;

    public override string Target => ResourceArn;

    public override Repeatability Repeatability => Repeatability.Token;

    /// <summary>Its outcome is found by sending the same token again, and AWS remembers a token for an hour: after that, the same call would start a second job.</summary>
    public override TimeSpan? OutcomeKnownFor => TimeSpan.FromMinutes(50);

    public override ImmutableArray<Problem> Validate()
    {
        var type = Arn.TryParse(ResourceArn, out var arn) ? ResourceTypes.OfArn(arn) : null;
        return
        [
            .. ValidateResourceArn(ResourceArn),
            .. BackupVaultRules.ValidateName(BackupVaultName),
            .. IamRoleRules.Validate(IamRoleArn),
            .. Window.Validate(),
            .. LifecycleRules.Validate(Lifecycle, type),
            .. TagRules.Validate(RecoveryPointTags, nameof(RecoveryPointTags)),
            .. ValidateOptions(type),
        ];
    }

    private static ImmutableArray<Problem> ValidateResourceArn(string text)
    {
        if (!Arn.TryParse(text, out var arn))
        {
            return [new Problem(nameof(ResourceArn), "This is not an ARN.", "Paste one like arn:aws:ec2:eu-central-1:111122223333:volume/vol-0123456789abcdef0.")];
        }

        return ResourceTypes.OfArn(arn) is null
            ? [new Problem(nameof(ResourceArn), $"AWS Backup protects nothing with an ARN of this form ({arn.Service}).", "Check the service and the resource part, for example volume/vol-… for an EBS volume.")]
            : [];
    }

    private ImmutableArray<Problem> ValidateOptions(ResourceType? type) =>
        BackupOptions.ContainsKey(WindowsVss) && type is not (null or { Name: "EC2" })
            ? [new Problem(nameof(BackupOptions), "Windows VSS is an option of EC2 instances only.", "Switch Windows VSS off for this resource.")]
            : [];
}
