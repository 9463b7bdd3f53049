using System.Globalization;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Notifications;

/// <summary>
/// What AWS Backup sends to a topic: a sentence with the facts, and attributes to filter by. Its form is that of the examples in
/// https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html.
/// </summary>
internal sealed record VaultEventMessage(string Message, IReadOnlyDictionary<string, string> Attributes)
{
    public const string Subject = "Notification from AWS Backup";

    public static VaultEventMessage OfJob(JobRecord job, string state)
    {
        var kind = job.Kind switch { JobKind.Backup => "Backup", JobKind.Copy => "Copy", _ => "Restore" };
        var result = state switch
        {
            "RUNNING" => "was started",
            "COMPLETED" or "PARTIAL" => "was completed successfully",
            "EXPIRED" => "expired",
            "ABORTED" => "was stopped",
            _ => "failed",
        };
        var point = state is "COMPLETED" or "PARTIAL" || job.Kind == JobKind.Restore ? $" Recovery point ARN: {job.RecoveryPointArn}." : "";
        return new VaultEventMessage(
            $"An AWS Backup {kind.ToLowerInvariant()} job {result}.{point} Resource ARN : {job.ResourceArn}. {kind}Job ID : {job.Id}"
                + (job.Message is { } reason && state is not "RUNNING" ? $" Status Message : {reason}" : ""),
            Facts($"{kind.ToUpperInvariant()}_JOB", state, job.Account, job.Id, job.CreatedAt));
    }

    public static VaultEventMessage OfPoint(RecoveryPointRecord point, string what) => new(
        $"{what} Recovery point ARN: {point.Arn}. Resource ARN : {point.ResourceArn}. Status : {point.Status}",
        Facts("RECOVERY_POINT", point.Status, point.Account, point.Arn, point.CreatedAt));

    private static Dictionary<string, string> Facts(string type, string state, string account, string id, DateTimeOffset startedAt) => new()
    {
        ["EventType"] = type,
        ["State"] = state,
        ["AccountId"] = account,
        ["Id"] = id,
        ["StartTime"] = startedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
    };
}
