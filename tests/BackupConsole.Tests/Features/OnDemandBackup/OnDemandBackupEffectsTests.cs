using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Features.OnDemandBackup;
using BackupConsole.Testing;
using Fluxor;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Features.OnDemandBackup;

public sealed class OnDemandBackupEffectsTests : FeatureContext
{
    private static readonly SendFormAction Send = new(
        A.Production,
        new StartBackupJob("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "Default", "arn:aws:iam::111122223333:role/Backup"),
        Guid.Parse("c0a8012e-0000-4000-8000-000000000001"));

    private readonly CollectingDispatcher _dispatcher = new();

    public OnDemandBackupEffectsTests()
        : base(typeof(OnDemandBackupState), typeof(OnDemandBackupEffects))
    {
    }

    private OnDemandBackupEffects Effects => Services.GetRequiredService<OnDemandBackupEffects>();

    [Fact]
    public async Task The_same_submission_is_sent_once_however_often_it_is_dispatched()
    {
        Commands.Hold = new TaskCompletionSource();

        var clicks = Enumerable.Range(0, 10).Select(_ => Effects.HandleSendForm(Send, _dispatcher)).ToList();
        Commands.Hold.SetResult();
        await Task.WhenAll(clicks);
        await Effects.HandleSendForm(Send, _dispatcher);

        Assert.Single(Commands.Sent);
        Assert.Equal("job-1", Assert.IsType<JobStartedAction>(Assert.Single(_dispatcher.Dispatched)).JobId);
    }

    [Theory]
    [InlineData(BackupErrorKind.Invalid, false)]
    [InlineData(BackupErrorKind.AccessDenied, false)]
    [InlineData(BackupErrorKind.Unreachable, true)]
    public async Task A_failure_keeps_the_submission_only_when_nobody_knows_what_happened(BackupErrorKind kind, bool keeps)
    {
        Commands.Answer = FakeCommands.Refuse(kind);

        await Effects.HandleSendForm(Send, _dispatcher);

        var failed = Assert.IsType<SendFailedAction>(Assert.Single(_dispatcher.Dispatched));
        Assert.Equal(kind, failed.Error.Kind);
        Assert.Equal(keeps, failed.Next == Send.Submission);
    }

    [Fact]
    public async Task The_roles_of_earlier_jobs_of_the_connection_are_suggested_once_each()
    {
        await History.UpsertAsync([A.Job("1"), A.Job("2"), A.Job("3") with { IamRoleArn = "arn:aws:iam::111122223333:role/Other" }], TestContext.Current.CancellationToken);

        await Effects.HandleLoadRoles(new LoadRolesAction(A.Production), _dispatcher);

        Assert.Equal(
            ["arn:aws:iam::111122223333:role/Other", "arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole"],
            Assert.IsType<RolesLoadedAction>(Assert.Single(_dispatcher.Dispatched)).Roles);
        Assert.Equal([A.Production], History.Queries.Single().Connections);
    }

    private sealed class CollectingDispatcher : IDispatcher
    {
        public event EventHandler<ActionDispatchedEventArgs>? ActionDispatched;

        public List<object> Dispatched { get; } = [];

        public void Dispatch(object action)
        {
            Dispatched.Add(action);
            ActionDispatched?.Invoke(this, new ActionDispatchedEventArgs(action));
        }
    }
}
