using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;
using BackupConsole.Features.Jobs;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Jobs.Again;

public sealed class AgainReducersTests
{
    private static readonly Actor Ada = new("ada", ConsoleRole.Operator);
    private static readonly Guid Submission = new("c0a8012e-0000-4000-8000-000000000001");
    private static readonly BackupError Error = new(BackupErrorKind.Unreachable, "No answer.");
    private static readonly AgainChoice Choice = new(new DryRun([]), false);
    private static readonly JobsState Prepared = AgainReducers.ReducePrepareAgain(new JobsState(), new PrepareAgainAction(Ada, new JobQuery(JobKind.Copy), Submission));

    [Fact]
    public void An_answer_to_an_earlier_attempt_is_dropped()
    {
        Assert.Same(Prepared, AgainReducers.ReduceAgainRead(Prepared, new AgainReadAction(Guid.NewGuid(), Choice, A.Time)));
        Assert.Same(Prepared, AgainReducers.ReduceAgainReadFailed(Prepared, new AgainReadFailedAction(Guid.NewGuid(), Error)));
        Assert.Same(Prepared, AgainReducers.ReduceAgainQueued(Prepared, new AgainQueuedAction(Guid.NewGuid(), [])));
        var closed = AgainReducers.ReduceCloseAgain(Prepared);
        Assert.Same(closed, AgainReducers.ReduceAgainRead(closed, new AgainReadAction(Submission, Choice, A.Time)));
    }

    [Fact]
    public void What_was_read_is_confirmed_and_after_a_refusal_can_be_confirmed_again_under_the_same_id()
    {
        var state = AgainReducers.ReduceAgainRead(Prepared, new AgainReadAction(Submission, Choice, A.Time));
        Assert.Same(Choice, state.Again!.Choice.Value);
        state = AgainReducers.ReduceQueueAgain(state, new QueueAgainAction(Ada, Submission, []));
        Assert.True(state.Again!.IsSending);

        state = AgainReducers.ReduceAgainNotQueued(state, new AgainNotQueuedAction(Submission, Error));

        Assert.Equal((JobKind.Copy, Submission, false, Error), (state.Again!.Kind, state.Again.Submission, state.Again.IsSending, state.Again.Error));
        Assert.Null(AgainReducers.ReduceAgainQueued(state, new AgainQueuedAction(Submission, [])).Again);
    }

    [Fact]
    public void Another_list_has_no_open_dialog() => Assert.Null(JobsReducers.ReduceJobListOpened(Prepared).Again);
}
