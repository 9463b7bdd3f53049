using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Commands;

/// <summary>
/// Turns switches of an account in a Region, but only where they still stand as they were read: whole maps are sent, so another's change would be written
/// over. When one stands otherwise by now the command fails with <see cref="BackupErrorKind.Conflict"/>.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRegionSettings.html</remarks>
/// <param name="Seen">The settings that the changes were made from.</param>
/// <param name="Changes">At least one; each turns a switch to what it is not.</param>
public sealed record UpdateRegionSettings(RegionSettings Seen, ImmutableArray<PreferenceChange> Changes) : BackupCommand<NoResult>
{
    private const string Again = "Read the settings again and choose from them.";

    public override ConsoleAction Action => ConsoleAction.ChangeRegionSettings;

    public override string Target => string.Join(", ", Changes.Select(change => change.ResourceType).Distinct(StringComparer.Ordinal));

    public override Repeatability Repeatability => Repeatability.ReadBeforeRetry;

    public override ImmutableArray<Problem> Validate() => Changes.IsEmpty
        ? [new Problem(string.Empty, "Nothing has been changed.", "Turn a switch first.")]
        : [.. Changes.SelectMany(Validate), .. ValidateTwins()];

    /// <summary>AWS's name of the member that holds a preference.</summary>
    public static string FieldOf(ServicePreference preference) => preference switch
    {
        ServicePreference.OptIn => "ResourceTypeOptInPreference",
        ServicePreference.FullManagement => "ResourceTypeManagementPreference",
    };

    private IEnumerable<Problem> Validate(PreferenceChange change)
    {
        if (Seen.CanChange(change.Preference, change.ResourceType) is { IsAllowed: false, Reason: { } reason })
        {
            yield return new Problem(FieldOf(change.Preference), reason, Again);
        }
        else if (Seen.Of(change.Preference, change.ResourceType) == change.IsOn)
        {
            yield return new Problem(FieldOf(change.Preference), $"{change.ResourceType} is {(change.IsOn ? "on" : "off")} already.", Again);
        }
    }

    private IEnumerable<Problem> ValidateTwins() => Changes
        .GroupBy(change => (change.Preference, change.ResourceType))
        .Where(group => group.Count() > 1)
        .Select(group => new Problem(FieldOf(group.Key.Preference), $"{group.Key.ResourceType} is turned twice.", Again));
}
