using System.Collections.Immutable;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Storage.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using static BackupConsole.Storage.Tests.JobHistory.Sample;

namespace BackupConsole.Storage.Tests.JobHistory;

public sealed class DatabaseJobHistoryUpsertTests
{
    /// <summary>What a job says of itself and the history does not keep.</summary>
    private static readonly string[] OnlyInAwsAnswers =
    [
        nameof(Domain.Jobs.Job.RecoveryPointCreatedAt), nameof(Domain.Jobs.Job.ValidationStatus), nameof(Domain.Jobs.Job.ValidationStatusMessage),
        nameof(Domain.Jobs.Job.DeletionStatus), nameof(Domain.Jobs.Job.DeletionStatusMessage), nameof(Domain.Jobs.Job.RestoreTestingPlanArn),
        nameof(Domain.Jobs.Job.CreatedByBackupJobId), nameof(Domain.Jobs.Job.CompositeMemberIdentifier),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_job_comes_back_with_every_field(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var job = JobWithEverything("1");

        await database.Jobs.UpsertAsync([job], Token);

        Facts.AssertSame(job, await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token));
        Assert.Equal(["Connection", "Kind", "Id", "State", .. OnlyInAwsAnswers], Facts.LeftOut(job, Job("1") with { Kind = JobKind.Backup }));
    }

    [Theory, EveryDatabase]
    public async Task A_job_comes_back_with_no_field_but_the_necessary(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await database.Jobs.UpsertAsync([Job("1")], Token);

        Facts.AssertSame(Job("1"), await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token));
    }

    [Theory, EveryDatabase]
    public async Task The_same_id_is_another_job_in_another_connection_and_of_another_kind(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await database.Jobs.UpsertAsync(
            [
                Job("1") with { StatusMessage = "here" },
                Job("1") with { Connection = Test, StatusMessage = "there" },
                Job("1") with { Kind = JobKind.Copy, StatusMessage = "copy" },
            ],
            Token);

        Assert.Equal("here", (await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token))?.StatusMessage);
        Assert.Equal("there", (await database.Jobs.FindAsync(Test, JobKind.Backup, "1", Token))?.StatusMessage);
        Assert.Equal("copy", (await database.Jobs.FindAsync(Production, JobKind.Copy, "1", Token))?.StatusMessage);
        Assert.Null(await database.Jobs.FindAsync(Test, JobKind.Copy, "1", Token));
    }

    [Theory, EveryDatabase]
    public async Task An_ended_job_never_goes_back_to_an_open_state(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var ended = Enum.GetValues<JobState>().Where(state => state != JobState.Unrecognised && !state.IsOpen());
        (JobState Before, JobState Then, JobState Expected)[] successions =
        [
            (JobState.Created, JobState.Running, JobState.Running),
            (JobState.Running, JobState.Completed, JobState.Completed),
            (JobState.Running, JobState.Unrecognised, JobState.Unrecognised),
            (JobState.Unrecognised, JobState.Running, JobState.Running),
            (JobState.Completed, JobState.Failed, JobState.Failed),
            (JobState.Completed, JobState.Unrecognised, JobState.Completed),
            .. ended.SelectMany(state => JobStates.Open.Select(open => (state, open, state))),
        ];

        await database.Jobs.UpsertAsync([.. successions.Select((succession, number) => Job($"{number}", succession.Before))], Token);
        await database.Jobs.UpsertAsync([.. successions.Select((succession, number) => Job($"{number}", succession.Then))], Token);

        for (var number = 0; number < successions.Length; number++)
        {
            var job = await database.Jobs.FindAsync(Production, JobKind.Backup, $"{number}", Token);
            Assert.Equal((successions[number], successions[number].Expected), (successions[number], job!.State));
        }
    }

    [Theory, EveryDatabase]
    public async Task A_late_answer_from_before_the_end_changes_nothing_else_either(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var ended = JobWithEverything("1");
        await database.Jobs.UpsertAsync([ended], Token);

        await database.Jobs.UpsertAsync([Job("1", JobState.Running) with { PercentDone = 10, StatusMessage = "Working." }], Token);

        Facts.AssertSame(ended, await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token));
    }

    [Theory, EveryDatabase]
    public async Task A_field_that_an_answer_lacks_is_kept(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var described = JobWithEverything("1");
        await database.Jobs.UpsertAsync([described], Token);

        await database.Jobs.UpsertAsync([new Job(Production, JobKind.Backup, "1", JobState.Completed, described.CreatedAt) { IsParent = true }], Token);

        Facts.AssertSame(described, await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token));
        var found = await database.Jobs.SearchAsync(new(JobKind.Backup) { Text = "größe" }, Token);
        Assert.Equal(1, found.Total);
    }

    [Theory, EveryDatabase]
    public async Task A_field_that_an_answer_has_replaces_what_was_known(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync([JobWithEverything("1")], Token);
        var newer = JobWithEverything("1") with
        {
            PercentDone = 100,
            CompletedAt = Noon.AddHours(3),
            SizeInBytes = 0,
            ResourceName = "other",
            Lifecycle = new Lifecycle(null, 35),
            ChildJobsInState = ImmutableSortedDictionary<string, long>.Empty.Add("COMPLETED", 3),
        };

        await database.Jobs.UpsertAsync([newer], Token);

        Facts.AssertSame(newer, await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token));
        Assert.Equal(0, (await database.Jobs.SearchAsync(new(JobKind.Backup) { Text = "größe" }, Token)).Total);
    }

    [Theory, EveryDatabase]
    public async Task The_last_word_on_a_job_that_is_twice_in_one_answer_counts(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await database.Jobs.UpsertAsync(
            [Job("1", JobState.Running) with { PercentDone = 10 }, Job("0"), Job("1", JobState.Running) with { PercentDone = 20 }],
            Token);

        Assert.Equal(20, (await database.Jobs.FindAsync(Production, JobKind.Backup, "1", Token))?.PercentDone);
    }

    [Theory, EveryDatabase]
    public async Task An_unchanged_job_is_not_written(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        Job[] jobs = [JobWithEverything("1"), Job("2")];
        await database.Jobs.UpsertAsync(jobs, Token);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(RefuseUpdates(kind), Token));

        await database.Jobs.UpsertAsync(jobs, Token);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => database.Jobs.UpsertAsync([Job("2") with { PercentDone = 1 }], Token));
    }

    [Theory, EveryDatabase]
    public async Task Thousands_of_jobs_are_written_at_once_or_not_at_all(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var jobs = Enumerable.Range(0, 3000).Select(number => Job($"{number:D5}")).ToList();
        await database.Jobs.UpsertAsync(jobs, Token);
        Assert.Equal(3000, (await database.Jobs.SearchAsync(new(JobKind.Backup), Token)).Total);

        // The last of them breaks a rule of the database.
        var broken = Enumerable.Range(0, 3000).Select(number => Job($"x{number:D5}")).Append(Job("z") with { Connection = default });
        await Assert.ThrowsAnyAsync<Exception>(() => database.Jobs.UpsertAsync([.. broken], Token));

        Assert.Equal(3000, (await database.Jobs.SearchAsync(new(JobKind.Backup), Token)).Total);
    }

    private static string RefuseUpdates(DatabaseKind kind) => kind == DatabaseKind.Sqlite
        ? """CREATE TRIGGER refuse BEFORE UPDATE ON "Jobs" BEGIN SELECT RAISE(ABORT, 'updated'); END"""
        : """
          CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'updated'; END $$;
          CREATE TRIGGER refuse BEFORE UPDATE ON "Jobs" FOR EACH ROW EXECUTE FUNCTION refuse();
          """;
}
