using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Plans;
using BackupConsole.Testing;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Features.Plans;

public sealed class PlansReducersTests
{
    private static readonly PlanKey Key = new(A.Production, "1");
    private static readonly PlansState Shown = new() { Key = Key, Plan = new Load<BackupPlan>(LoadPhase.NotStarted).Succeed(A.Plan(), A.Time) };
    private static readonly CompareVersionsAction Question = new(Key, "v1", "v2");

    [Fact]
    public void What_is_on_screen_stays_while_it_is_read_again_and_when_that_fails()
    {
        var failed = PlansReducers.ReducePlanLoadFailed(
            PlansReducers.ReduceLoadPlan(Shown, new LoadPlanAction(Key)), new PlanLoadFailedAction(Key, new BackupError(BackupErrorKind.Throttled, "Slow down.")));

        Assert.Equal("plan-1", failed.Plan.Value!.Name);
        Assert.True(failed.Plan.IsStale);
    }

    [Fact]
    public void Another_plan_begins_with_nothing_of_the_one_before()
    {
        var before = Shown with { Deletion = new PlanDeletion(A.Plan(), null, Guid.NewGuid()), Template = new Load<string>(LoadPhase.NotStarted).Succeed("{}", A.Time) };

        var after = PlansReducers.ReduceLoadPlan(before, new LoadPlanAction(Key with { Id = "2" }));

        Assert.Equal((false, false, null), (after.Plan.HasValue, after.Template.HasValue, after.Deletion));
    }

    [Fact]
    public void An_answer_about_another_plan_or_another_pair_of_versions_is_dropped()
    {
        var asked = PlansReducers.ReduceCompareVersions(Shown, Question);

        Assert.Same(Shown, PlansReducers.ReducePlanLoaded(Shown, new PlanLoadedAction(Key with { Id = "2" }, A.Plan("2"), A.Time)));
        Assert.Same(asked, PlansReducers.ReduceVersionsCompared(asked, new VersionsComparedAction(Question with { ToVersionId = "v3" }, new PlanComparison(A.Plan(), A.Plan()), A.Time)));
        Assert.True(PlansReducers.ReduceVersionsCompared(asked, new VersionsComparedAction(Question, new PlanComparison(A.Plan(), A.Plan()), A.Time)).Comparison.HasValue);
    }

    [Fact]
    public void A_refused_deletion_is_another_attempt()
    {
        var open = Shown with { Deletion = new PlanDeletion(A.Plan(), [], Guid.NewGuid()) { IsSending = true } };
        var next = Guid.NewGuid();

        var refused = PlansReducers.ReducePlanNotDeleted(open, new PlanNotDeletedAction(Key, new BackupError(BackupErrorKind.Conflict, "No."), next));

        Assert.Equal((next, false, "No."), (refused.Deletion!.Submission, refused.Deletion.IsSending, refused.Deletion.Refusal!.Sentence));
    }
}
