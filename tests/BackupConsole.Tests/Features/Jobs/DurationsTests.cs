using BackupConsole.Features.Jobs;

namespace BackupConsole.Tests.Features.Jobs;

public sealed class DurationsTests
{
    [Theory]
    [InlineData(-5, "0 s")]
    [InlineData(59, "59 s")]
    [InlineData(60, "1 min")]
    [InlineData(3599, "59 min")]
    [InlineData(3600, "1 h")]
    [InlineData(3900, "1 h 5 min")]
    [InlineData(86400, "1 d")]
    [InlineData(183600, "2 d 3 h")]
    public void A_duration_is_said_in_its_two_largest_units(int seconds, string words) => Assert.Equal(words, Durations.Format(TimeSpan.FromSeconds(seconds)));
}
