using System.Text.Json;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Features.Jobs.Detail;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Jobs.Detail;

public sealed class JobJsonTests
{
    [Fact]
    public void Members_have_the_names_and_forms_of_DescribeBackupJob()
    {
        var job = A.Job("42") with
        {
            PercentDone = 12.5,
            SizeInBytes = 1024,
            Lifecycle = new Lifecycle(null, 35),
            BackupPlanId = "plan",
            BackupRuleName = "daily",
            StatusMessage = "<b>\"quoted\"</b>",
        };

        using var json = JsonDocument.Parse(JobJson.Of(job));

        var root = json.RootElement;
        Assert.Equal(("42", "RUNNING", "12.5"), (root.GetProperty("BackupJobId").GetString(), root.GetProperty("State").GetString(), root.GetProperty("PercentDone").GetString()));
        Assert.Equal(("2026-11-22T12:00:00.000Z", 1024), (root.GetProperty("CreationDate").GetString(), root.GetProperty("BackupSizeInBytes").GetInt64()));
        Assert.Equal(35, root.GetProperty("RecoveryPointLifecycle").GetProperty("DeleteAfterDays").GetInt32());
        Assert.Equal("daily", root.GetProperty("CreatedBy").GetProperty("BackupRuleName").GetString());
        Assert.Equal("<b>\"quoted\"</b>", root.GetProperty("StatusMessage").GetString());
    }

    [Fact]
    public void What_aws_did_not_say_is_left_out()
    {
        using var json = JsonDocument.Parse(JobJson.Of(new Job(A.Production, JobKind.Backup, "1", JobState.Created, A.Time)));

        Assert.Equal(["BackupJobId", "State", "CreationDate", "IsParent"], json.RootElement.EnumerateObject().Select(member => member.Name));
    }
}
