using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Features.Settings;

/// <summary>The switches that somebody has turned and not saved yet.</summary>
/// <param name="Seen">The settings that the edit began from, or was brought up to.</param>
/// <param name="Submission">The attempt's id; another one after AWS refused.</param>
public sealed record ServicesEdit(RegionSettings Seen, Guid Submission)
{
    /// <summary>In the order in which they were turned; each differs from <see cref="Seen"/>.</summary>
    public ImmutableArray<PreferenceChange> Changes { get; init; } = [];

    /// <summary>The dialog that says what the changes mean is open.</summary>
    public bool IsReviewing { get; init; }

    /// <summary>What the changes do to the resources that the console sees; null while that is worked out, and where what is seen is not known.</summary>
    public OptInEffect? Effect { get; init; }

    public bool IsSending { get; init; }

    public BackupError? Refusal { get; init; }

    /// <summary>How a switch is to stand.</summary>
    public bool? Of(ServicePreference preference, string resourceType) =>
        Changes.FirstOrDefault(change => change.Preference == preference && change.ResourceType == resourceType)?.IsOn ?? Seen.Of(preference, resourceType);

    /// <summary>Turned back to what is saved, a switch is no change.</summary>
    public ServicesEdit With(PreferenceChange turned)
    {
        var others = Changes.RemoveAll(change => change.Preference == turned.Preference && change.ResourceType == turned.ResourceType);
        return this with { Changes = Seen.Of(turned.Preference, turned.ResourceType) == turned.IsOn ? others : others.Add(turned), Effect = null };
    }

    /// <summary>The same changes over settings that were read later; those that somebody else has made already are none any more.</summary>
    public ServicesEdit Over(RegionSettings later) => this with
    {
        Seen = later,
        Changes = [.. Changes.Where(change => later.Of(change.Preference, change.ResourceType) is { } stands && stands != change.IsOn)],
        IsReviewing = false,
        Effect = null,
    };
}
