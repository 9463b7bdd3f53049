using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Tests.Http;

public sealed class TimestampTests
{
    [Theory]
    [InlineData(1_578_560_834_253)]
    [InlineData(1_578_560_834_257)]
    [InlineData(1_578_560_834_280)]
    [InlineData(-1_001)]
    public void Seconds_keep_their_milliseconds(long milliseconds)
    {
        var seconds = (milliseconds / 1000d).ToString("R", CultureInfo.InvariantCulture);

        Assert.True(QueryTimestamp.TryParse(seconds, out var ofQuery));
        Assert.Equal(milliseconds, ofQuery.ToUnixTimeMilliseconds());
        Assert.Equal(milliseconds, JsonSerializer.Deserialize<DateTimeOffset>(seconds, ApiJson.Options).ToUnixTimeMilliseconds());
    }
}
