using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Selections;

public sealed class PlanCoverageTests
{
    private const string Second = "arn:aws:ec2:eu-central-1:111122223333:volume/vol-2";

    private static readonly PlanCoverage Coverage = PlanCoverage.Of(
        [Plan("a", Selection("all", "arn:aws:ec2:*:*:volume/*")), Plan("b", Selection("one", Some.VolumeArn))],
        [Some.Resource(), Some.Resource(Second), Some.Resource("arn:aws:s3:::logs", "S3")],
        null);

    [Fact]
    public void Every_selection_that_chooses_a_resource_is_named_with_its_reason()
    {
        Assert.Equal(["a all Matched by arn:aws:ec2:*:*:volume/*.", "b one Named by its ARN."], Coverage.OfResource(Some.VolumeArn).Select(by => $"{by.Plan.Id} {by.Selection.Id} {by.Words}"));
        Assert.Empty(Coverage.OfResource("arn:aws:s3:::logs"));
        Assert.Empty(Coverage.OfResource("arn:aws:s3:::unseen"));
    }

    [Theory]
    [InlineData("a", "all", Second)]
    [InlineData("b", "one", null)]
    [InlineData("b", "all", null)]
    public void What_only_one_selection_chooses_is_told(string plan, string selection, string? arn) =>
        Assert.Equal(arn is null ? [] : [arn], Coverage.OnlyBy(plan, selection));

    private static BackupPlan Plan(string id, BackupSelection selection) => new(id, $"arn:{id}", id, "v1", DateTimeOffset.UnixEpoch) { Selections = [selection] };

    private static BackupSelection Selection(string id, string line) => new(id, id, "role") { Resources = [line] };
}
