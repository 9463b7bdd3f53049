using BackupConsole.Domain.Estate;
using BackupConsole.Features.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Plans;

public sealed class LostProtectionTests
{
    [Fact]
    public void Only_what_no_other_plan_selects_loses_its_protection()
    {
        var plan = A.Plan("1") with { Selections = [A.Selection("1", A.Resource("1").Arn, A.Resource("2").Arn)] };
        var other = A.Plan("2") with { Selections = [A.Selection("2", A.Resource("2").Arn)] };
        var estate = new ConnectionSnapshot(A.Connection(), EstateClock.Wall(A.Time)) { Plans = [plan, other], Resources = [A.Resource("1"), A.Resource("2"), A.Resource("3")] };

        var lost = LostProtection.Of(plan, plan.Selections, estate);

        Assert.Equal(["volume-1", "volume-2"], lost.Selected.Select(resource => resource.Name));
        Assert.Equal("volume-1", Assert.Single(lost.Unprotected).Name);
    }
}
