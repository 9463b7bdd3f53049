using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Settings;
using BackupConsole.Features.Settings;
using BackupConsole.Testing;
using BackupConsole.Ui;

namespace BackupConsole.Tests.Features.Settings;

public sealed class ServicesReducersTests
{
    private static readonly PreferenceChange EbsOff = new(ServicePreference.OptIn, "EBS", false);
    private static readonly PreferenceChange S3On = new(ServicePreference.OptIn, "S3", true);

    private static readonly ServicesState Editing = ServicesReducers.ReduceBeginServicesEdit(
        new ServicesState { Connection = A.Production, Services = new Load<RegionServices>(LoadPhase.NotStarted).Succeed(Services(isS3On: false), A.Time) },
        new BeginServicesEditAction(Guid.NewGuid()));

    [Fact]
    public void A_switch_that_is_turned_back_is_no_change()
    {
        var turned = Turn(Editing, EbsOff, S3On);

        Assert.Equal([EbsOff, S3On], turned.Edit!.Changes);
        Assert.Equal([S3On], Turn(turned, EbsOff with { IsOn = true }).Edit!.Changes);
        Assert.False(turned.Edit.Of(ServicePreference.OptIn, "EBS"));
    }

    [Fact]
    public void What_somebody_else_turned_is_told_and_the_rest_of_the_edit_goes_on_from_there()
    {
        var turned = Turn(Editing, EbsOff, S3On);

        var later = ServicesReducers.ReduceServicesLoaded(turned, new ServicesLoadedAction(A.Production, Services(isS3On: true), A.Time));

        Assert.Equal([S3On], later.Others);
        Assert.Equal([EbsOff], later.Edit!.Changes);
        Assert.Equal(Services(isS3On: true).Settings, later.Edit.Seen);
    }

    [Fact]
    public void A_conflict_closes_the_review_and_another_refusal_does_not()
    {
        var sending = Review(Turn(Editing, EbsOff));
        var next = Guid.NewGuid();

        var conflict = Refuse(sending, BackupErrorKind.Conflict, next);
        var denied = Refuse(sending, BackupErrorKind.AccessDenied, next);

        Assert.Equal((false, false, next), (conflict.Edit!.IsReviewing, conflict.Edit.IsSending, conflict.Edit.Submission));
        Assert.True(denied.Edit!.IsReviewing);
        Assert.Equal([EbsOff], conflict.Edit.Changes);
    }

    [Fact]
    public void What_is_being_sent_cannot_be_changed_or_dropped()
    {
        var reviewed = Review(Turn(Editing, EbsOff));
        var sending = ServicesReducers.ReduceSaveServices(reviewed, new SaveServicesAction(A.Production, new(reviewed.Edit!.Seen, reviewed.Edit.Changes), reviewed.Edit.Submission));

        Assert.Same(sending, Turn(sending, S3On));
        Assert.Same(sending, ServicesReducers.ReduceCancelServicesEdit(sending));
        Assert.Same(sending, ServicesReducers.ReduceCloseReview(sending));
    }

    [Fact]
    public void An_answer_about_another_place_is_dropped() =>
        Assert.Same(Editing, ServicesReducers.ReduceServicesLoaded(Editing, new ServicesLoadedAction(new("elsewhere"), Services(isS3On: true), A.Time)));

    [Fact]
    public void Another_place_begins_with_nothing_of_the_one_before()
    {
        var after = ServicesReducers.ReduceLoadServices(Turn(Editing, EbsOff), new LoadServicesAction(new("elsewhere")));

        Assert.Equal((false, null), (after.Services.HasValue, after.Edit));
    }

    private static RegionServices Services(bool isS3On) =>
        new(new RegionSettings(Map(("EBS", true), ("S3", isS3On)), Map(("DynamoDB", false))), ["EBS", "S3", "DynamoDB"]);

    private static ImmutableSortedDictionary<string, bool> Map(params (string Type, bool IsOn)[] types) =>
        ImmutableSortedDictionary.CreateRange(types.Select(type => KeyValuePair.Create(type.Type, type.IsOn)));

    private static ServicesState Turn(ServicesState state, params PreferenceChange[] changes) =>
        changes.Aggregate(state, (current, change) => ServicesReducers.ReduceTurnSwitch(current, new TurnSwitchAction(change)));

    private static ServicesState Review(ServicesState state) => ServicesReducers.ReduceReviewServices(state, new ReviewServicesAction(A.Production, state.Edit!));

    private static ServicesState Refuse(ServicesState state, BackupErrorKind kind, Guid next) =>
        ServicesReducers.ReduceServicesNotSaved(state, new ServicesNotSavedAction(A.Production, new BackupError(kind, "No."), next));
}
