using BackupConsole.Domain.Jobs;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Jobs.Detail;

public sealed class JobExplanationTests
{
    [Fact]
    public void Every_message_category_of_aws_has_a_cause_and_a_fix()
    {
        string[] documented =
        [
            "SUCCESS", "VSS_ERROR", "LIMIT_EXCEEDED", "ACCESS_DENIED", "CONCURRENT_JOB", "FEATURE_NOT_ENABLED", "JOB_EXPIRED", "INVALID_LIFECYCLE", "INVALID_STATE",
            "KMS_KEY_ERROR", "ACCESS_KEY_ERROR", "HYPERVISOR_OFFLINE", "RESOURCE_NOT_FOUND", "RESOURCE_NOT_SUPPORTED", "TAG_COPY_ERROR", "TOKEN_EXPIRED",
            "UNSUPPORTED_OPERATION", "FATAL_ERROR", "MISCELLANEOUS",
        ];

        Assert.Equal(documented.Order(), MessageCategories.All.Select(advice => advice.Category).Order());
        Assert.All(MessageCategories.All, advice => Assert.True(advice.Cause.EndsWith('.') && advice.Fix.EndsWith('.')));
    }

    [Theory]
    [InlineData(JobState.Failed, "KMS_KEY_ERROR", "KMS_KEY_ERROR")]
    [InlineData(JobState.Completed, "VSS_ERROR", "VSS_ERROR")]
    [InlineData(JobState.Failed, null, "FAILED")]
    [InlineData(JobState.Expired, "", "EXPIRED")]
    [InlineData(JobState.Aborted, "SUCCESS", "ABORTED")]
    [InlineData(JobState.Partial, null, "PARTIAL")]
    [InlineData(JobState.Failed, "SOMETHING_NEW", "SOMETHING_NEW")]
    [InlineData(JobState.Completed, "SUCCESS", null)]
    [InlineData(JobState.Completed, null, null)]
    [InlineData(JobState.Running, "ACCESS_DENIED", null)]
    public void The_category_explains_a_job_and_without_one_its_state(JobState state, string? category, string? explainedBy) =>
        Assert.Equal(explainedBy, JobExplanation.Of(A.Job(state: state) with { MessageCategory = category })?.Category);

    [Theory]
    [InlineData("User is not authorized to perform: iam:PassRole on resource x", "iam:PassRole")]
    [InlineData("The KMS key is disabled", "Look at the key")]
    [InlineData("Access Denied", "managed policy for restores")]
    [InlineData("DB instance already exists", "another name")]
    [InlineData("You have exceeded your quota", "higher quota")]
    [InlineData("Copying tags from the source resource is not possible", "without copying tags")]
    [InlineData("The subnet subnet-1 does not exist", "what is there now")]
    [InlineData("Something else", "Read the message")]
    [InlineData(null, "Read the message")]
    public void A_restore_is_explained_by_the_words_of_its_message(string? message, string fix) =>
        Assert.Contains(fix, JobExplanation.Of(A.Job(state: JobState.Failed, kind: JobKind.Restore) with { StatusMessage = message })!.Fix, StringComparison.Ordinal);

    [Theory]
    [InlineData("ACCESS_DENIED", "backup:CopyIntoBackupVault")]
    [InlineData("KMS_KEY_ERROR", "customer managed key")]
    [InlineData("TOKEN_EXPIRED", "session length")]
    public void A_copy_is_explained_as_a_copy_where_that_is_something_else(string category, string fix) =>
        Assert.Contains(fix, JobExplanation.Of(A.Job(state: JobState.Failed, kind: JobKind.Copy) with { MessageCategory = category })!.Fix, StringComparison.Ordinal);
}
