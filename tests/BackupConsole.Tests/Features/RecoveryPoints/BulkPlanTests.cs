using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using BackupConsole.Ui.Lifecycles;

namespace BackupConsole.Tests.Features.RecoveryPoints;

public sealed class BulkPlanTests
{
    private static readonly ConnectionId Other = new("other");
    private static readonly EstateSnapshot Estate = new(
    [
        new(A.Connection(), EstateClock.Wall(A.Time)),
        new(A.Connection(Other.Value) with { AccountId = "444455556666" }, EstateClock.Wall(A.Time)),
    ]);

    private static readonly BulkForm Delete = new(BulkAction.Delete, new Guid("c0a8012e-0000-4000-8000-000000000001"));

    [Fact]
    public void Each_connection_gets_an_operation_of_its_own_and_the_same_submission_the_same_ids()
    {
        var plan = BulkPlan.Of(Delete, Choice(Allowed("1"), Allowed("2"), Allowed("3") with { Known = new KnownRecoveryPoint(Other, A.RecoveryPoint("3")) }), Estate);

        var operations = plan.Operations(Delete);

        Assert.Equal(["Delete 2 recovery points", "Delete 1 recovery point"], operations.Select(operation => operation.Name));
        Assert.Equal([A.Production, Other], operations.Select(operation => operation.Connection));
        Assert.Equal(operations.Select(operation => operation.Id), plan.Operations(Delete).Select(operation => operation.Id));
        Assert.Equal(2, operations.Select(operation => operation.Id).Distinct().Count());
    }

    [Fact]
    public void What_is_left_out_is_counted_by_reason_and_stays_in_the_operation()
    {
        var plan = BulkPlan.Of(Delete, Choice(Allowed("1"), Refused("2", "Held."), Refused("3", "Locked."), Refused("4", "Locked.")), Estate);

        Assert.Equal(1, plan.Included);
        Assert.Equal([("Locked.", 2), ("Held.", 1)], plan.DryRun.Exclusions.Select(exclusion => (exclusion.Reason, exclusion.Names.Length)));
        Assert.Equal(4, plan.Operations(Delete).Single().Items.Length);
    }

    [Fact]
    public void A_type_that_cannot_go_cold_is_left_out_and_not_a_problem_of_the_form()
    {
        var form = Delete with { Action = BulkAction.ChangeLifecycle, Lifecycle = new LifecycleInput("30", "365", true) };
        var ec2 = new BulkCandidate(new KnownRecoveryPoint(A.Production, A.RecoveryPoint("2") with { ResourceType = "EC2" }), Decision.Allowed);

        var plan = BulkPlan.Of(form, Choice(Allowed("1"), ec2), Estate);

        Assert.Empty(plan.Problems);
        Assert.Equal(1, plan.Included);
        Assert.Contains("EC2", Assert.Single(plan.DryRun.Exclusions).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_every_item_is_a_problem_of_the_form()
    {
        var form = Delete with { Action = BulkAction.Copy };

        var plan = BulkPlan.Of(form, Choice(Allowed("1")), Estate);

        Assert.Equal(["DestinationBackupVaultArn", "IamRoleArn"], plan.Problems.Select(problem => problem.Field));
        Assert.Empty(plan.DryRun.Exclusions);
    }

    [Fact]
    public void Tags_are_set_on_each_recovery_point_that_AWS_Backup_tags()
    {
        var form = Delete with { Action = BulkAction.AddTags, Tags = [new("team", "db"), new("cost", "7")] };

        var plan = BulkPlan.Of(form, Choice(Allowed("1"), Refused("2", "It belongs to another service.")), Estate);

        Assert.Empty(plan.Problems);
        Assert.Equal(1, plan.Included);
        var command = Assert.IsType<ChangeTags>(plan.DryRun.Items[0].Item.Command);
        Assert.Equal(["cost", "team"], command.TagsToSet.Keys);
        Assert.Equal((OperationKind.AddTags, "Tag 1 recovery point"), plan.Operations(form).Select(operation => (operation.Kind, operation.Name)).Single());
    }

    [Fact]
    public void Keys_to_remove_are_one_a_line_and_each_once()
    {
        var form = Delete with { Action = BulkAction.RemoveTags, TagKeys = " team \n\ncost\nteam" };

        var plan = BulkPlan.Of(form, Choice(Allowed("1")), Estate);

        Assert.Equal(["team", "cost"], Assert.IsType<ChangeTags>(plan.DryRun.Items.Single().Item.Command).TagKeysToRemove);
        Assert.Equal("Remove tags of 1 recovery point", plan.Operations(form).Single().Name);
    }

    [Theory]
    [InlineData(BulkAction.AddTags, "aws:cost", "TagsToSet", "AWS keeps for itself")]
    [InlineData(BulkAction.AddTags, "", "TagsToSet", "A tag key is empty.")]
    [InlineData(BulkAction.RemoveTags, "aws:cost", "TagKeysToRemove", "AWS keeps the tag")]
    [InlineData(BulkAction.RemoveTags, "", "TagKeysToRemove", "No key is entered.")]
    public void A_wrong_tag_is_a_problem_of_the_form(BulkAction action, string key, string field, string rule)
    {
        var form = Delete with { Action = action, Tags = [new(key, "x")], TagKeys = key };

        var problem = Assert.Single(BulkPlan.Of(form, Choice(Allowed("1")), Estate).Problems);

        Assert.Equal(field, problem.Field);
        Assert.Contains(rule, problem.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void More_tags_than_AWS_takes_are_a_problem_of_the_form()
    {
        var tags = Enumerable.Range(0, 51).Select(number => new KeyValuePair<string, string>($"k{number}", "")).ToImmutableArray();

        Assert.Contains("at most 50", Assert.Single(BulkPlan.Of(Delete with { Action = BulkAction.AddTags, Tags = tags }, Choice(Allowed("1")), Estate).Problems).Rule, StringComparison.Ordinal);
        Assert.Contains("No tag is entered.", Assert.Single(BulkPlan.Of(Delete with { Action = BulkAction.AddTags }, Choice(Allowed("1")), Estate).Problems).Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_tags_are_known_and_would_not_fit_or_not_change_is_left_out()
    {
        var full = Enumerable.Range(0, 50).ToImmutableSortedDictionary(number => $"k{number}", _ => "");
        var choice = Choice(
            Allowed("1") with { Tags = full },
            Allowed("2") with { Tags = full.Remove("k7").Add("aws:made", "x") },
            Allowed("3") with { Tags = full.Clear().Add("team", "db") },
            Allowed("4"));

        var add = BulkPlan.Of(Delete with { Action = BulkAction.AddTags, Tags = [new("team", "db")] }, choice, Estate);
        var remove = BulkPlan.Of(Delete with { Action = BulkAction.RemoveTags, TagKeys = "team" }, choice, Estate);

        Assert.Equal(["It would have more than 50 tags.", null, "It has these tags already.", null], add.DryRun.Items.Select(pair => pair.Item.Exclusion));
        Assert.Equal(["It has none of these tags.", "It has none of these tags.", null, null], remove.DryRun.Items.Select(pair => pair.Item.Exclusion));
    }

    [Fact]
    public void The_first_that_would_be_sent_is_not_one_that_is_left_out()
    {
        Assert.Equal(A.RecoveryPoint("2").Arn, BulkPlan.Of(Delete, Choice(Refused("1", "Held."), Allowed("2")), Estate).First?.Command.Target);
        Assert.Null(BulkPlan.Of(Delete, Choice(Refused("1", "Held.")), Estate).First);
        Assert.Null(BulkPlan.Of(Delete with { Action = BulkAction.Copy }, Choice(Allowed("1")), Estate).First);
    }

    [Fact]
    public void A_copy_without_a_lifecycle_inherits_it()
    {
        var form = Delete with { Action = BulkAction.Copy, DestinationVaultArn = " arn:aws:backup:eu-west-1:111122223333:backup-vault:far ", IamRoleArn = "arn:aws:iam::111122223333:role/Backup" };

        var plan = BulkPlan.Of(form, Choice(Allowed("1")), Estate);

        Assert.Null(Assert.IsType<StartCopyJob>(plan.DryRun.Items.Single().Item.Command).Lifecycle);
        Assert.Equal("Copy 1 recovery point to far", plan.Operations(form).Single().Name);
    }

    [Fact]
    public void A_copy_by_another_accounts_role_is_left_out()
    {
        var form = Delete with { Action = BulkAction.Copy, DestinationVaultArn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:far", IamRoleArn = "arn:aws:iam::111122223333:role/Backup" };

        var plan = BulkPlan.Of(form, Choice(Allowed("1"), Allowed("2") with { Known = new KnownRecoveryPoint(Other, A.RecoveryPoint("2")) }), Estate);

        Assert.Equal(1, plan.Included);
        Assert.StartsWith("This role belongs to account 111122223333", Assert.Single(plan.DryRun.Exclusions).Reason, StringComparison.Ordinal);
    }

    private static BulkChoice Choice(params BulkCandidate[] candidates) => new([.. candidates], null);

    private static BulkCandidate Allowed(string id) => new(new KnownRecoveryPoint(A.Production, A.RecoveryPoint(id)), Decision.Allowed);

    private static BulkCandidate Refused(string id, string reason) => new(new KnownRecoveryPoint(A.Production, A.RecoveryPoint(id)), Decision.Refused(reason));
}
