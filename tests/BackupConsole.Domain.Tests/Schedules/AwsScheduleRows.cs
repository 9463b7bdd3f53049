namespace BackupConsole.Domain.Tests.Schedules;

/// <summary>Schedules that AWS's documentation prints or describes, with the runs that follow from its words, worked out by hand.</summary>
internal static class AwsScheduleRows
{
    private const string EventBridgeRules = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html";
    private const string EventBridgeScheduler = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html";
    private const string CloudWatchEvents = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/events/ScheduledEvents.html";
    private const string AwsBackup = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html";
    private const string AwsBackupGuide = "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html";
    private const string SystemsManager = "https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html";
    private const string SystemsManagerOld = "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-cron.html";
    private const string MaintenanceWindows = "https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-schedule-options.html";
    private const string CodeCatalyst = "Amazon CodeCatalyst User Guide, workflow definition reference, triggers";

    /// <summary>Expression, zone, the instant asked from, the next one or two runs, source.</summary>
    public static TheoryData<string, string, string, string, string> Valid { get; } = new()
    {
        // The table of examples.
        { "cron(0 10 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T10:00Z 2026-11-23T10:00Z", EventBridgeRules },
        { "cron(15 12 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T12:15Z 2026-11-23T12:15Z", EventBridgeRules },
        { "cron(0 18 ? * MON-FRI *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-23T18:00Z 2026-11-24T18:00Z", EventBridgeRules },
        { "cron(0 8 1 * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-01T08:00Z 2027-01-01T08:00Z", EventBridgeRules },
        { "cron(0/15 * * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T00:15Z 2026-11-22T00:30Z", EventBridgeRules },
        { "cron(0/10 * ? * MON-FRI *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-23T00:00Z 2026-11-23T00:10Z", EventBridgeRules },
        { "cron(0/5 8-17 ? * MON-FRI *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-23T08:00Z 2026-11-23T08:05Z", EventBridgeRules },
        { "cron(0/5 8-17 ? * MON-FRI *)", "Etc/UTC", "2026-11-23T17:50Z", "2026-11-23T17:55Z 2026-11-24T08:00Z", EventBridgeRules },
        { "cron(0/30 20-2 ? * MON-FRI *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-23T00:00Z 2026-11-23T00:30Z", EventBridgeRules },
        { "cron(0/30 20-2 ? * MON-FRI *)", "Etc/UTC", "2026-11-23T02:15Z", "2026-11-23T02:30Z 2026-11-23T20:00Z", EventBridgeRules },
        { "cron(0/30 20-2 ? * MON-FRI *)", "Etc/UTC", "2026-11-27T23:15Z", "2026-11-27T23:30Z 2026-11-30T00:00Z", EventBridgeRules },
        // The commands below the table.
        { "cron(0 12 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T12:00Z 2026-11-23T12:00Z", EventBridgeRules },
        { "cron(5,35 14 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T14:05Z 2026-11-22T14:35Z", EventBridgeRules },
        { "cron(15 10 ? * 6L 2019-2022)", "Etc/UTC", "2019-01-01T00:00Z", "2019-01-25T10:15Z 2019-02-22T10:15Z", EventBridgeRules },
        { "cron(15 10 ? * 6L 2019-2022)", "Etc/UTC", "2022-12-01T00:00Z", "2022-12-30T10:15Z", EventBridgeRules },
        // What the wildcards mean.
        { "cron(0 0 1 JAN,FEB,MAR ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2027-01-01T00:00Z 2027-02-01T00:00Z", EventBridgeRules },
        { "cron(0 0 1-15 * ? *)", "Etc/UTC", "2026-12-14T12:00Z", "2026-12-15T00:00Z 2027-01-01T00:00Z", EventBridgeRules },
        { "cron(0 * * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T01:00Z 2026-11-22T02:00Z", EventBridgeRules },
        { "cron(1/10 0 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T00:01Z 2026-11-22T00:11Z", EventBridgeRules },
        { "cron(1/10 0 * * ? *)", "Etc/UTC", "2026-11-22T00:31Z", "2026-11-22T00:41Z 2026-11-22T00:51Z", EventBridgeRules },
        { "cron(0 0 7 * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-07T00:00Z 2027-01-07T00:00Z", EventBridgeRules },
        { "cron(0 0 L * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-30T00:00Z 2026-12-31T00:00Z", EventBridgeRules },
        { "cron(0 0 L 2 ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2027-02-28T00:00Z 2028-02-29T00:00Z", EventBridgeRules },
        { "cron(0 0 ? * L *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-28T00:00Z 2026-12-05T00:00Z", EventBridgeRules },
        { "cron(0 0 3W * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-03T00:00Z 2027-01-04T00:00Z", EventBridgeRules },
        { "cron(0 0 3W 4 ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2027-04-02T00:00Z 2028-04-03T00:00Z", EventBridgeRules },
        { "cron(0 0 ? * 3#2 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-08T00:00Z 2027-01-12T00:00Z", EventBridgeRules },
        // The values of the fields.
        { "cron(59 23 31 12 ? 2199)", "Etc/UTC", "2199-12-01T00:00Z", "2199-12-31T23:59Z", EventBridgeRules },
        { "cron(0 0 1 1 ? 1970)", "Etc/UTC", "1969-12-31T00:00Z", "1970-01-01T00:00Z", EventBridgeRules },
        { "cron(0 0 ? * 1 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-29T00:00Z 2026-12-06T00:00Z", EventBridgeRules },
        { "cron(0 0 ? * 7 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-28T00:00Z 2026-12-05T00:00Z", EventBridgeRules },
        { "cron(0 0 ? * SUN-SAT *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-23T00:00Z 2026-11-24T00:00Z", EventBridgeRules },
        { "cron(0 0 1 DEC ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-01T00:00Z 2027-12-01T00:00Z", EventBridgeRules },
        { "cron(0 0 1 12 ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-01T00:00Z 2027-12-01T00:00Z", EventBridgeRules },
        // The same dialect under its older name.
        { "cron(0 10 * * ? *)", "Asia/Kathmandu", "2026-11-22T00:00Z", "2026-11-22T04:15Z 2026-11-23T04:15Z", CloudWatchEvents },
        { "cron(0/5 8-17 ? * MON-FRI *)", "Asia/Kathmandu", "2026-11-23T12:05Z", "2026-11-23T12:10Z 2026-11-24T02:15Z", CloudWatchEvents },
        // An example, and what happens when the clocks change.
        { "cron(15 10 ? * 6L 2022-2023)", "Etc/UTC", "2022-01-01T00:00Z", "2022-01-28T10:15Z 2022-02-25T10:15Z", EventBridgeScheduler },
        { "cron(30 2 * * ? *)", "America/New_York", "2027-03-13T12:00Z", "2027-03-15T06:30Z 2027-03-16T06:30Z", EventBridgeScheduler },
        { "cron(30 2 * * ? *)", "Europe/Berlin", "2027-03-27T12:00Z", "2027-03-29T00:30Z 2027-03-30T00:30Z", EventBridgeScheduler },
        { "cron(30 2 * * ? *)", "Europe/Berlin", "2026-10-24T12:00Z", "2026-10-25T00:30Z 2026-10-26T01:30Z", EventBridgeScheduler },
        { "cron(30 1 * * ? *)", "America/New_York", "2026-10-31T12:00Z", "2026-11-01T05:30Z 2026-11-02T06:30Z", EventBridgeScheduler },
        { "cron(30 1 * * ? *)", "Europe/Dublin", "2027-03-27T12:00Z", "2027-03-29T00:30Z 2027-03-30T00:30Z", EventBridgeScheduler },
        { "cron(15 2 * * ? *)", "Australia/Lord_Howe", "2026-10-03T00:00Z", "2026-10-04T15:15Z 2026-10-05T15:15Z", EventBridgeScheduler },
        // The default and the two examples.
        { "cron(0 5 ? * * *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T05:00Z 2026-11-23T05:00Z", AwsBackup },
        { "cron(15 * ? * * *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T00:15Z 2026-11-22T01:15Z", AwsBackup },
        { "cron(0 12 * * ? *)", "America/St_Johns", "2026-11-22T00:00Z", "2026-11-22T15:30Z 2026-11-23T15:30Z", AwsBackup },
        // Every 12 hours, from a time after 11:59, is once a day.
        { "cron(0 13/12 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T13:00Z 2026-11-23T13:00Z", AwsBackupGuide },
        { "cron(0 11/12 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T11:00Z 2026-11-22T23:00Z", AwsBackupGuide },
        // Examples of six fields.
        { "cron(0 16 ? * TUE *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-24T16:00Z 2026-12-01T16:00Z", SystemsManager },
        { "cron(15 10 ? * * *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T10:15Z 2026-11-23T10:15Z", SystemsManager },
        { "cron(15 10 ? * MON-FRI *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-23T10:15Z 2026-11-24T10:15Z", SystemsManager },
        { "cron(0 2 L * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-30T02:00Z 2026-12-31T02:00Z", SystemsManager },
        { "cron(15 10 ? * 6L *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-27T10:15Z 2026-12-25T10:15Z", SystemsManager },
        { "cron(30 23 ? * TUE#3 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-15T23:30Z 2027-01-19T23:30Z", SystemsManager },
        { "cron(0 2 ? * THU#3 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-17T02:00Z 2027-01-21T02:00Z", SystemsManager },
        { "cron(0 0 ? * THU#2 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-10T00:00Z 2027-01-14T00:00Z", SystemsManager },
        // Examples that step through months, without their seconds.
        { "cron(0 2 ? 1/1 THU#3 *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-17T02:00Z 2027-01-21T02:00Z", SystemsManagerOld },
        { "cron(0 0 21 1/1 ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-12-21T00:00Z 2027-01-21T00:00Z", SystemsManagerOld },
        // An hour with a leading zero.
        { "cron(0 09 ? * WED *)", "America/Los_Angeles", "2026-11-22T00:00Z", "2026-11-25T17:00Z 2026-12-02T17:00Z", MaintenanceWindows },
        // Examples over midnight and over the end of the week.
        { "cron(15 22 * * ? *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T22:15Z 2026-11-23T22:15Z", CodeCatalyst },
        { "cron(0/30 22-2 ? * SAT-SUN *)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-22T00:30Z 2026-11-22T01:00Z", CodeCatalyst },
        { "cron(0/30 22-2 ? * SAT-SUN *)", "Etc/UTC", "2026-11-22T23:45Z", "2026-11-28T00:00Z 2026-11-28T00:30Z", CodeCatalyst },
        { "cron(45 13 L * ? 2023-2027)", "Etc/UTC", "2026-11-22T00:00Z", "2026-11-30T13:45Z 2026-12-31T13:45Z", CodeCatalyst },
    };

    /// <summary>Expression, what the refusal speaks of, source.</summary>
    public static TheoryData<string, string, string> Invalid { get; } = new()
    {
        { "cron(0 10 * * * *)", "Exactly one of", EventBridgeRules },
        { "cron(0 10 ? * ? *)", "Exactly one of", EventBridgeRules },
        { "cron(0 10 1 * MON *)", "Exactly one of", EventBridgeRules },
        { "cron(0 10 * * MON *)", "Exactly one of", EventBridgeRules },
        { "cron(0 0 ? * 3#1,6#3 *)", "stands alone", EventBridgeRules },
        { "cron(60 0 ? * * *)", "minutes", EventBridgeRules },
        { "cron(0 24 ? * * *)", "hours", EventBridgeRules },
        { "cron(0 0 0 * ? *)", "day-of-month", EventBridgeRules },
        { "cron(0 0 32 * ? *)", "day-of-month", EventBridgeRules },
        { "cron(0 0 1 0 ? *)", "month", EventBridgeRules },
        { "cron(0 0 1 13 ? *)", "month", EventBridgeRules },
        { "cron(0 0 ? * 0 *)", "day-of-week", EventBridgeRules },
        { "cron(0 0 ? * 8 *)", "day-of-week", EventBridgeRules },
        { "cron(0 0 1 1 ? 1969)", "year", EventBridgeRules },
        { "cron(0 0 1 1 ? 2200)", "year", EventBridgeRules },
        { "cron(? 0 1 1 ? *)", "minutes", EventBridgeRules },
        { "cron(0 L 1 1 ? *)", "hours", EventBridgeRules },
        { "cron(0 0 ? * 3W *)", "day-of-week", EventBridgeRules },
        { "cron(0 0 3#2 * ? *)", "day-of-month", EventBridgeRules },
        { "cron(0 0 ? * 2/2 *)", "day-of-week", EventBridgeRules },
        { "cron(0 0 ? L MON *)", "month", EventBridgeRules },
        { "cron(0 0 1 JANUARY ? *)", "month", EventBridgeRules },
        { "cron(0 0 1 * ?)", "six fields", EventBridgeRules },
        { "0 10 * * ? *", "written cron(", EventBridgeRules },
        { "at(2026-11-22T13:00:00)", "written cron(", EventBridgeScheduler },
        { "rate(1 day)", "written cron(", AwsBackup },
        { "rate(12 hours)", "written cron(", AwsBackup },
        { "cron(0 0 2 ? 1/1 THU#3 *)", "six fields", SystemsManagerOld },
        { "cron(0 15 10 ? * 6L *)", "six fields", SystemsManagerOld },
    };
}
