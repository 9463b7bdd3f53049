using System.Collections.Immutable;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Windows;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>Plans are made, changed and deleted over HTTP, against the emulator.</summary>
public sealed class EmulatorPlanTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IBackupCommands Commands => emulator.Aws.Get<IBackupCommands>();

    private IBackupPlans Plans => emulator.Aws.Get<IBackupPlans>();

    private BackupPlanBody Whole(string name) => new(
        name,
        [
            new BackupRule("", "daily", "Default", "cron(0 5 ? * * *)", "Europe/Berlin")
            {
                Window = new BackupWindow(60, 120),
                Lifecycle = new Lifecycle(30, 120, true),
                RecoveryPointTags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "ops"),
                CopyActions = [new CopyAction($"arn:aws:backup:eu-west-1:{emulator.Account.AccountId}:backup-vault:Far", new Lifecycle(null, 7))],
                IndexActions = [new IndexAction(["EBS", "S3"])],
            },
            new BackupRule("", "continuous", "Default", "cron(0 * ? * * *)", "Etc/UTC") { IsContinuous = true, Lifecycle = new Lifecycle(null, 35) },
        ])
    {
        AdvancedBackupSettings = [new AdvancedBackupSetting("EC2", ImmutableSortedDictionary<string, string>.Empty.Add("WindowsVSS", "enabled"))],
    };

    [Fact]
    public async Task A_plan_is_made_once_for_one_intent_and_is_what_was_sent()
    {
        var command = new CreateBackupPlan(Whole("made-once")) { BackupPlanTags = ImmutableSortedDictionary<string, string>.Empty.Add("team", "ops") };
        var intent = Intent(command);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation));

        var made = await Commands.SendAsync(AwsUnderTest.Person, command, intent, Cancellation);
        var again = await Commands.SendAsync(AwsUnderTest.Person, command, intent, Cancellation);
        var found = await Commands.ReconcileAsync(AwsUnderTest.Person, command, intent, Cancellation);

        Assert.Equal([made.Result, made.Result], [again.Result, Assert.IsType<CreatedBackupPlan>(found!.Result)]);
        var plan = await Plans.GetAsync(AwsUnderTest.Person, made.Result.PlanId, Cancellation);
        Assert.True(PlanDifference.Between(command.Plan, plan.ToBody()).IsEmpty);
        Assert.Equal("ops", (await emulator.Aws.Get<ITags>().ListAsync(AwsUnderTest.Person, made.Result.Arn, Cancellation))["team"]);
    }

    [Fact]
    public async Task An_update_is_a_new_version_over_the_one_that_was_read()
    {
        var made = await MakeAsync("updated");
        var body = Whole("updated") with { Rules = [Whole("x").Rules[0] with { ScheduleExpression = "cron(0 6 ? * * *)" }] };
        var command = new UpdateBackupPlan(made.PlanId, made.VersionId, body);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));

        var updated = (await Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation)).Result;

        Assert.Equal((true, null), (updated.IsVerified, updated.OverwrittenVersionId));
        Assert.NotEqual(made.VersionId, updated.VersionId);
        Assert.Equal([updated.VersionId, made.VersionId], (await Plans.ListVersionsAsync(AwsUnderTest.Person, made.PlanId, Cancellation)).Select(version => version.VersionId));
        Assert.True(PlanDifference.Between(body, (await Plans.GetAsync(AwsUnderTest.Person, made.PlanId, Cancellation)).ToBody()).IsEmpty);
        Assert.True(PlanDifference.Between(Whole("updated"), (await Plans.GetVersionAsync(AwsUnderTest.Person, made.PlanId, made.VersionId, Cancellation)).ToBody()).IsEmpty);
        Assert.Equal(updated, Assert.IsType<UpdatedBackupPlan>((await Commands.ReconcileAsync(AwsUnderTest.Person, command, Intent(command), Cancellation))!.Result));
    }

    [Fact]
    public async Task An_update_of_what_somebody_else_has_changed_is_a_conflict_and_writes_nothing()
    {
        var made = await MakeAsync("contested");
        var theirs = new UpdateBackupPlan(made.PlanId, made.VersionId, Whole("contested") with { Rules = [Whole("x").Rules[0]] });
        var standing = (await Commands.SendAsync(AwsUnderTest.Person, theirs, Intent(theirs), Cancellation)).Result;
        var mine = new UpdateBackupPlan(made.PlanId, made.VersionId, Whole("contested") with { Rules = [Whole("x").Rules[1]] });

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Commands.SendAsync(AwsUnderTest.Person, mine, Intent(mine), Cancellation));

        Assert.Equal((BackupErrorKind.Conflict, standing.VersionId, false), (fault.Error.Kind, fault.Error.CurrentVersion, fault.Error.IsOutcomeUnknown));
        Assert.Equal(2, (await Plans.ListVersionsAsync(AwsUnderTest.Person, made.PlanId, Cancellation)).Length);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, mine, Intent(mine), Cancellation));
    }

    [Fact]
    public async Task A_plan_without_selections_is_deleted_and_can_still_be_read()
    {
        var made = await MakeAsync("deleted");
        var command = new DeleteBackupPlan(made.PlanId, []);
        Assert.Null(await Commands.ReconcileAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));

        await Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation);

        Assert.NotNull(await Commands.ReconcileAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));
        Assert.DoesNotContain(await Plans.ListAsync(AwsUnderTest.Person, Cancellation), plan => plan.Id == made.PlanId);
        Assert.NotNull((await Plans.ListWithDeletedAsync(AwsUnderTest.Person, Cancellation)).Single(plan => plan.Id == made.PlanId).DeletedAt);
        Assert.NotNull((await Plans.GetAsync(AwsUnderTest.Person, made.PlanId, Cancellation)).DeletedAt);
    }

    [Fact]
    public async Task A_plan_goes_with_the_selections_that_were_confirmed_and_not_with_others()
    {
        var plan = await PlanWithSelectionsAsync();
        var unconfirmed = new DeleteBackupPlan(plan.Id, []);
        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Commands.SendAsync(AwsUnderTest.Person, unconfirmed, Intent(unconfirmed), Cancellation));
        Assert.Equal(BackupErrorKind.Conflict, fault.Error.Kind);
        Assert.NotEmpty(await Plans.ListSelectionsAsync(AwsUnderTest.Person, plan.Id, Cancellation));

        var command = new DeleteBackupPlan(plan.Id, [.. plan.Selections.Select(selection => selection.Id)]);
        await Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation);

        Assert.DoesNotContain(await Plans.ListAsync(AwsUnderTest.Person, Cancellation), left => left.Id == plan.Id);
    }

    [Fact]
    public async Task A_refused_rule_names_its_field()
    {
        var command = new CreateBackupPlan(Whole("refused") with { Rules = [Whole("x").Rules[0] with { Lifecycle = new Lifecycle(30, 31) }] });

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation));

        Assert.Equal(BackupErrorKind.Invalid, fault.Error.Kind);
        Assert.NotEmpty(fault.Error.Problems);
    }

    private async Task<CreatedBackupPlan> MakeAsync(string name)
    {
        var command = new CreateBackupPlan(Whole(name));
        return (await Commands.SendAsync(AwsUnderTest.Person, command, Intent(command), Cancellation)).Result;
    }

    private async Task<BackupPlan> PlanWithSelectionsAsync()
    {
        foreach (var plan in (await Plans.ListAsync(AwsUnderTest.Person, Cancellation)).Where(plan => plan.Manager is null))
        {
            if (await Plans.ListSelectionsAsync(AwsUnderTest.Person, plan.Id, Cancellation) is { IsEmpty: false } selections)
            {
                return plan with { Selections = selections };
            }
        }

        throw new InvalidOperationException("The demo account has no plan with selections.");
    }

    private static IntentId Intent(BackupCommand command) => IntentId.Of(Guid.NewGuid(), AwsUnderTest.Id, command);
}
