using System.Collections.Immutable;

namespace BackupConsole.Domain.Settings;

/// <summary>One switch of an organization, and what it means.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeGlobalSettings.html</remarks>
/// <param name="Name">AWS's name.</param>
/// <param name="Title">A person's name for it.</param>
/// <param name="WhenOn">What is so while it is on, as a sentence.</param>
/// <param name="WhenOff">What is so while it is off, as a sentence.</param>
public sealed record GlobalSetting(string Name, string Title, string WhenOn, string WhenOff)
{
    /// <summary>The switches that this console knows, in the order in which it shows them.</summary>
    public static ImmutableArray<GlobalSetting> All { get; } =
    [
        new(
            "isCrossAccountBackupEnabled",
            "Cross-account backup",
            "Accounts of the organization may copy recovery points into each other's vaults, where the destination's access policy lets them.",
            "Copies into a vault of another account fail, those of copy rules too. Copies that are there stay."),
        new(
            "isDelegatedAdministratorEnabled",
            "Delegated administrators",
            "AWS Backup takes over by itself whom the organization has made a delegated administrator, and gives those accounts their rights.",
            "Delegated administrators have to be brought in step with the organization by hand."),
        new(
            "isMpaEnabled",
            "Multi-party approval",
            "A team of approvers can be given to a logically air-gapped vault; with its consent the vault can be shared with a recovery account, even when its own is lost.",
            "No approval team can be given to a vault. Teams that vaults have already do not act."),
    ];

    public static GlobalSetting? Named(string name) => All.FirstOrDefault(setting => setting.Name == name);
}
