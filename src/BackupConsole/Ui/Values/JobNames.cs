using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Ui.Values;

/// <summary>What a job's resource is called.</summary>
public static class JobNames
{
    private const int Longest = 80;

    /// <summary>Its name, or the last part of its ARN, or the job's id; never longer than a line.</summary>
    public static string Of(Job job) => ShortText.Of(
        string.IsNullOrWhiteSpace(job.ResourceName) ? Arn.TryParse(job.ResourceArn, out var arn) ? arn.ResourceId : job.ResourceArn ?? job.Id : job.ResourceName,
        Longest);
}
