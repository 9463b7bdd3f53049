namespace BackupConsole.Domain.Settings;

/// <summary>One switch that is to be turned.</summary>
/// <param name="Preference">Which one of the type's.</param>
/// <param name="ResourceType">AWS's name of the type.</param>
/// <param name="IsOn">What it is to become.</param>
public sealed record PreferenceChange(ServicePreference Preference, string ResourceType, bool IsOn);
