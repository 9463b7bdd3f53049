namespace BackupConsole.Domain.Settings;

/// <summary>Says what a switch does, as people say it.</summary>
public static class PreferenceWords
{
    private static readonly string[] Clusters = ["Aurora", "DocumentDB", "Neptune"];

    /// <summary>What turning a switch means from then on.</summary>
    public static string Of(PreferenceChange change) => change switch
    {
        { Preference: ServicePreference.OptIn, IsOn: true } => $"{change.ResourceType} is switched on: selections by tag or of whole services choose it from their next run on.",
        { Preference: ServicePreference.OptIn, IsOn: false } when IsNamedInVain(change.ResourceType) =>
            $"{change.ResourceType} is switched off: new jobs pass it over, without a message, even where a selection names its ARNs. Recovery points stay.",
        { Preference: ServicePreference.OptIn, IsOn: false } =>
            $"{change.ResourceType} is switched off: new jobs pass it over without a message, unless a selection names the type in its ARNs. Recovery points stay.",
        { Preference: ServicePreference.FullManagement, IsOn: true } =>
            $"{change.ResourceType} is managed in full: new recovery points are AWS Backup's own, encrypted with their vault's key and tagged apart from their source.",
        { Preference: ServicePreference.FullManagement, IsOn: false } =>
            $"{change.ResourceType} is not managed in full any more: new recovery points are the service's own again. Those that are there stay as they are.",
    };

    /// <summary>A change that somebody else made, in few words: "EBS was switched off".</summary>
    public static string OfOther(PreferenceChange change) => change.Preference switch
    {
        ServicePreference.OptIn => $"{change.ResourceType} was switched {(change.IsOn ? "on" : "off")}",
        ServicePreference.FullManagement => $"full management of {change.ResourceType} was switched {(change.IsOn ? "on" : "off")}",
    };

    // Their ARNs have one form, so that naming one does not name its type.
    private static bool IsNamedInVain(string resourceType) => Clusters.Contains(resourceType, StringComparer.Ordinal);
}
