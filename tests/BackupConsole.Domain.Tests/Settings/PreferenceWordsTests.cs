using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Tests.Settings;

public sealed class PreferenceWordsTests
{
    [Theory]
    [InlineData(ServicePreference.OptIn, "EBS", true, "EBS is switched on")]
    [InlineData(ServicePreference.OptIn, "EBS", false, "unless a selection names the type in its ARNs")]
    [InlineData(ServicePreference.OptIn, "Aurora", false, "even where a selection names its ARNs")]
    [InlineData(ServicePreference.FullManagement, "DynamoDB", true, "new recovery points are AWS Backup's own")]
    [InlineData(ServicePreference.FullManagement, "DynamoDB", false, "Those that are there stay as they are")]
    public void A_change_says_what_it_means(ServicePreference preference, string type, bool isOn, string words) =>
        Assert.Contains(words, PreferenceWords.Of(new PreferenceChange(preference, type, isOn)), StringComparison.Ordinal);

    [Theory]
    [InlineData(ServicePreference.OptIn, false, "EBS was switched off")]
    [InlineData(ServicePreference.FullManagement, true, "full management of EBS was switched on")]
    public void Another_s_change_is_said_in_few_words(ServicePreference preference, bool isOn, string words) =>
        Assert.Equal(words, PreferenceWords.OfOther(new PreferenceChange(preference, "EBS", isOn)));
}
