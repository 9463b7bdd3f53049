using BackupConsole.Domain.Errors;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Ui;

public sealed class LoadTests
{
    private static readonly DateTimeOffset ReadAt = new(2026, 5, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly BackupError Refused = new(BackupErrorKind.Throttled, "AWS asked to slow down.");

    public static TheoryData<string, Load<string>, LoadPhase, string?, bool, bool> Transitions()
    {
        Load<string> notStarted = Load.NotStarted;
        var loading = notStarted.Begin();
        var loaded = loading.Succeed("jobs", ReadAt);
        var failed = loading.Fail(Refused);
        var stale = loaded.Begin().Fail(Refused);
        return new TheoryData<string, Load<string>, LoadPhase, string?, bool, bool>
        {
            { "not started", notStarted, LoadPhase.NotStarted, null, false, false },
            { "begun", loading, LoadPhase.Loading, null, false, false },
            { "succeeded", loaded, LoadPhase.Loaded, "jobs", false, false },
            { "begun again keeps the value", loaded.Begin(), LoadPhase.Loading, "jobs", false, false },
            { "failed", failed, LoadPhase.Failed, null, true, false },
            { "failed keeps the value", stale, LoadPhase.Failed, "jobs", true, true },
            { "begun after a failure forgets the error", stale.Begin(), LoadPhase.Loading, "jobs", false, false },
            { "succeeded after a failure", stale.Succeed("more", ReadAt), LoadPhase.Loaded, "more", false, false },
            { "reset forgets everything", stale.Reset(), LoadPhase.NotStarted, null, false, false },
        };
    }

    [Theory]
    [MemberData(nameof(Transitions))]
    public void Load_keeps_what_is_on_screen_and_adds_the_reason(string what, Load<string> load, LoadPhase phase, string? value, bool hasError, bool isStale)
    {
        Assert.True(phase == load.Phase, what);
        Assert.Equal(value, load.Value);
        Assert.Equal(value is not null, load.HasValue);
        Assert.Equal(hasError, load.Error is not null);
        Assert.Equal(isStale, load.IsStale);
    }

    [Fact]
    public void Failing_keeps_the_time_of_what_is_shown()
    {
        Load<string> load = Load.NotStarted;

        Assert.Equal(ReadAt, load.Succeed("jobs", ReadAt).Begin().Fail(Refused).AsOf);
    }

    [Fact]
    public void A_value_type_that_was_never_read_is_not_taken_for_a_value()
    {
        Load<int> load = Load.NotStarted;

        Assert.False(load.Begin().HasValue);
        Assert.True(load.Succeed(0, ReadAt).HasValue);
    }
}
