using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Tests.Plans;

public sealed class PlanMergeTests
{
    private static readonly BackupRule Daily = new("1", "daily", "Default", "cron(0 5 ? * * *)", "Etc/UTC");
    private static readonly BackupRule Weekly = new("2", "weekly", "Default", "cron(0 5 ? * 1 *)", "Etc/UTC");
    private static readonly BackupPlanBody Base = new("plan", [Daily, Weekly]);

    [Fact]
    public void What_only_one_of_the_two_changed_is_taken_from_the_one()
    {
        var merge = new PlanMerge(
            Base,
            Base with { Rules = [Daily with { TargetVaultName = "Ledger" }, Weekly] },
            Base with { Name = "renamed", Rules = [Daily with { Lifecycle = new Lifecycle(null, 35) }, Weekly] });

        Assert.Empty(merge.Conflicts);
        var merged = merge.Resolve([]);
        Assert.Equal(("renamed", "Ledger", 35), (merged.Name, merged.Rules[0].TargetVaultName, merged.Rules[0].Lifecycle?.DeleteAfterDays));
    }

    [Fact]
    public void What_both_changed_differently_is_a_conflict_that_a_person_decides()
    {
        var merge = new PlanMerge(
            Base,
            Base with { Rules = [Daily with { TargetVaultName = "Theirs", TimeZone = "Europe/Berlin" }, Weekly] },
            Base with { Rules = [Daily with { TargetVaultName = "Mine" }, Weekly] });

        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal(("daily", "TargetBackupVaultName", "Default", "Theirs", "Mine"), (conflict.Rule, conflict.Field, conflict.Base, conflict.Theirs, conflict.Mine));
        Assert.Equal(("Mine", "Europe/Berlin"), (merge.Resolve([]).Rules[0].TargetVaultName, merge.Resolve([]).Rules[0].TimeZone));
        Assert.Equal("Theirs", merge.Resolve([conflict.Key]).Rules[0].TargetVaultName);
    }

    [Fact]
    public void The_same_change_of_both_is_no_conflict()
    {
        var changed = Base with { Rules = [Daily with { TargetVaultName = "Ledger" }, Weekly] };

        var merge = new PlanMerge(Base, changed, changed);

        Assert.Empty(merge.Conflicts);
        Assert.True(PlanDifference.Between(changed, merge.Resolve([])).IsEmpty);
    }

    [Fact]
    public void Rules_that_were_added_on_either_side_are_kept()
    {
        var merge = new PlanMerge(Base, Base with { Rules = [Daily, Weekly, Daily with { Id = "3", Name = "theirs" }] }, Base with { Rules = [Daily, Weekly, Daily with { Id = "", Name = "mine" }] });

        Assert.Empty(merge.Conflicts);
        Assert.Equal(["daily", "mine", "theirs", "weekly"], merge.Resolve([]).Rules.Select(rule => rule.Name).Order());
    }

    [Fact]
    public void A_rule_that_one_removed_and_the_other_left_alone_is_gone()
    {
        Assert.Equal("weekly", Assert.Single(new PlanMerge(Base, Base with { Rules = [Weekly] }, Base).Resolve([]).Rules).Name);
        Assert.Equal("weekly", Assert.Single(new PlanMerge(Base, Base, Base with { Rules = [Weekly] }).Resolve([]).Rules).Name);
    }

    [Fact]
    public void A_rule_that_one_removed_and_the_other_changed_is_a_conflict()
    {
        var merge = new PlanMerge(Base, Base with { Rules = [Weekly] }, Base with { Rules = [Daily with { TargetVaultName = "Mine" }, Weekly] });

        var conflict = Assert.Single(merge.Conflicts);
        Assert.Null(conflict.Theirs);
        Assert.Equal(["daily", "weekly"], merge.Resolve([]).Rules.Select(rule => rule.Name));
        Assert.Equal(["weekly"], merge.Resolve([conflict.Key]).Rules.Select(rule => rule.Name));
    }

    [Fact]
    public void Two_rules_of_one_name_that_both_added_are_compared_field_by_field()
    {
        var merge = new PlanMerge(
            Base,
            Base with { Rules = [Daily, Weekly, Daily with { Id = "3", Name = "monthly", TargetVaultName = "Theirs" }] },
            Base with { Rules = [Daily, Weekly, Daily with { Id = "", Name = "monthly", TargetVaultName = "Mine" }] });

        Assert.Equal("monthly/TargetBackupVaultName", Assert.Single(merge.Conflicts).Key);
        Assert.Equal("Theirs", merge.Resolve(["monthly/TargetBackupVaultName"]).Rules[2].TargetVaultName);
    }
}
