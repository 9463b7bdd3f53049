using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Tests.Schedules;

public sealed class ScheduleWordsTests
{
    [Theory]
    [InlineData("cron(0 5 ? * * *)", "Every day at 05:00")]
    [InlineData("cron(0 5 * * ? *)", "Every day at 05:00")]
    [InlineData("cron(0 5 1-31 * ? *)", "Every day at 05:00")]
    [InlineData("cron(0 5 ? * SUN-SAT *)", "Every day at 05:00")]
    [InlineData("cron(0 * ? * * *)", "Every hour, on the hour")]
    [InlineData("cron(15 * ? * * *)", "Every hour, at minute 15")]
    [InlineData("cron(15 * ? * MON-FRI *)", "Every hour, at minute 15, on Monday to Friday")]
    [InlineData("cron(0 5/12 ? * * *)", "Every day at 05:00 and 17:00")]
    [InlineData("cron(0 13/12 * * ? *)", "Every day at 13:00")]
    [InlineData("cron(30 0/6 ? * * *)", "Every day at 00:30, 06:30, 12:30 and 18:30")]
    [InlineData("cron(10 0/2 ? * * *)", "Every 2 hours from 00:10 to 22:10")]
    [InlineData("cron(10 8-17 ? * MON *)", "Every hour from 08:10 to 17:10, every Monday")]
    [InlineData("cron(0 0,1,2,5,6,7,9 ? * * *)", "Every day at 7 times from 00:00 to 09:00")]
    [InlineData("cron(0/15 * ? * * *)", "Every 15 minutes")]
    [InlineData("cron(* * ? * * *)", "Every minute")]
    [InlineData("cron(5,35 14 * * ? *)", "Every day at 14:05 and 14:35")]
    [InlineData("cron(5,35 * * * ? *)", "Every hour, at minutes 5 and 35")]
    [InlineData("cron(0/5 8-17 ? * MON-FRI *)", "Every 5 minutes, from 08:00 to 17:59, on Monday to Friday")]
    [InlineData("cron(0/10 8,12 ? * * *)", "Every 10 minutes, in the hours that begin at 08:00 and 12:00")]
    [InlineData("cron(0 8 ? * 1 *)", "Every Sunday at 08:00")]
    [InlineData("cron(0 8 ? * 7 *)", "Every Saturday at 08:00")]
    [InlineData("cron(0 8 ? * L *)", "Every Saturday at 08:00")]
    [InlineData("cron(0 8 ? * SUN,SAT *)", "On Saturday and Sunday at 08:00")]
    [InlineData("cron(0 8 ? * MON,WED,FRI *)", "On Monday, Wednesday and Friday at 08:00")]
    [InlineData("cron(0 8 ? * FRI-SUN *)", "On Friday to Sunday at 08:00")]
    [InlineData("cron(15 10 ? * 6L *)", "On the last Friday of every month at 10:15")]
    [InlineData("cron(30 23 ? * TUE#3 *)", "On the third Tuesday of every month at 23:30")]
    [InlineData("cron(30 23 ? * 3#5 *)", "On the fifth Tuesday of every month, where there is one, at 23:30")]
    [InlineData("cron(30 23 ? * WED#1 *)", "On the first Wednesday of every month at 23:30")]
    [InlineData("cron(30 23 ? * WEDL *)", "On the last Wednesday of every month at 23:30")]
    [InlineData("cron(0 8 1 * ? *)", "On the 1st of every month at 08:00")]
    [InlineData("cron(0 8 1,15,22 * ? *)", "On the 1st, 15th and 22nd of every month at 08:00")]
    [InlineData("cron(0 8 11-13 * ? *)", "On the 11th to 13th of every month at 08:00")]
    [InlineData("cron(0 8 31 * ? *)", "On the 31st of every month, where there is one, at 08:00")]
    [InlineData("cron(0 0 L * ? *)", "On the last day of every month at 00:00")]
    [InlineData("cron(0 0 L 2 ? *)", "On the last day of February at 00:00")]
    [InlineData("cron(0 0 3W * ? *)", "On the weekday nearest to the 3rd of every month at 00:00")]
    [InlineData("cron(0 0 1 JAN,FEB,MAR ? *)", "On the 1st of January to March at 00:00")]
    [InlineData("cron(0 0 1 1/3 ? *)", "On the 1st of January, April, July and October at 00:00")]
    [InlineData("cron(0 5 ? JUL,DEC * *)", "Every day at 05:00, in July and December")]
    [InlineData("cron(0 5 ? 6 SUN *)", "Every Sunday at 05:00, in June")]
    [InlineData("cron(15 10 ? * 6L 2019-2022)", "On the last Friday of every month at 10:15, from 2019 to 2022")]
    [InlineData("cron(0 5 ? * * 2027)", "Every day at 05:00, in 2027")]
    [InlineData("cron(0 5 ? * * 2026,2028)", "Every day at 05:00, in 2026 and 2028")]
    [InlineData("cron(0 5 ? * * 2020/10)", "Every day at 05:00, every 10 years from 2020 to 2190")]
    public void A_schedule_reads_as_a_sentence(string expression, string words)
    {
        Assert.True(ScheduleExpression.TryParse(expression, out var schedule, out _));

        Assert.Equal(words, ScheduleWords.Of(schedule));
    }

    [Fact]
    public void Every_schedule_of_the_documentation_has_words()
    {
        foreach (var row in AwsScheduleRows.Valid)
        {
            Assert.True(ScheduleExpression.TryParse(row.Data.Item1, out var schedule, out _));
            Assert.DoesNotContain("  ", ScheduleWords.Of(schedule), StringComparison.Ordinal);
        }
    }
}
