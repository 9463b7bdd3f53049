using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>A backup job under the names that DescribeBackupJob gives its members; what AWS did not say is left out.</summary>
internal static class BackupJobJson
{
    public static string Of(Job job)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteIdentity(json, job);
            WriteProgress(json, job);
            WriteOrigin(json, job);
            WriteFamily(json, job);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteIdentity(Utf8JsonWriter json, Job job)
    {
        Text(json, "AccountId", job.AccountId);
        Text(json, "BackupJobId", job.Id);
        Text(json, "State", job.State.ToAws());
        Text(json, "StatusMessage", job.StatusMessage);
        Text(json, "MessageCategory", job.MessageCategory);
        Text(json, "ResourceArn", job.ResourceArn);
        Text(json, "ResourceName", job.ResourceName);
        Text(json, "ResourceType", job.ResourceType);
        Text(json, "BackupVaultName", job.VaultName);
        Text(json, "BackupVaultArn", job.VaultArn);
        Text(json, "VaultType", job.VaultType);
        Text(json, "VaultLockState", job.VaultLockState);
        Text(json, "RecoveryPointArn", job.RecoveryPointArn);
        Text(json, "EncryptionKeyArn", job.EncryptionKeyArn);
        Flag(json, "IsEncrypted", job.IsEncrypted);
        Text(json, "IamRoleArn", job.IamRoleArn);
    }

    private static void WriteProgress(Utf8JsonWriter json, Job job)
    {
        Time(json, "CreationDate", job.CreatedAt);
        Time(json, "InitiationDate", job.InitiatedAt);
        Time(json, "StartBy", job.StartBy);
        Time(json, "ExpectedCompletionDate", job.ExpectedCompletionAt);
        Time(json, "CompletionDate", job.CompletedAt);

        // A string in AWS's API.
        Text(json, "PercentDone", job.PercentDone?.ToString("0.0##", CultureInfo.InvariantCulture));
        Number(json, "BytesTransferred", job.BytesTransferred);
        Number(json, "BackupSizeInBytes", job.SizeInBytes);
    }

    private static void WriteOrigin(Utf8JsonWriter json, Job job)
    {
        if (job.BackupPlanId is not null || job.BackupRuleId is not null)
        {
            json.WriteStartObject("CreatedBy");
            Text(json, "BackupPlanId", job.BackupPlanId);
            Text(json, "BackupPlanName", job.BackupPlanName);
            Text(json, "BackupRuleId", job.BackupRuleId);
            Text(json, "BackupRuleName", job.BackupRuleName);
            json.WriteEndObject();
        }

        Text(json, "BackupType", job.BackupType);
        if (!job.BackupOptions.IsEmpty)
        {
            json.WriteStartObject("BackupOptions");
            foreach (var (name, value) in job.BackupOptions)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        if (job.Lifecycle is { } lifecycle)
        {
            json.WriteStartObject("RecoveryPointLifecycle");
            Number(json, "MoveToColdStorageAfterDays", lifecycle.MoveToColdStorageAfterDays);
            Number(json, "DeleteAfterDays", lifecycle.DeleteAfterDays);
            Flag(json, "OptInToArchiveForSupportedResources", lifecycle.OptInToArchiveForSupportedResources);
            json.WriteEndObject();
        }
    }

    private static void WriteFamily(Utf8JsonWriter json, Job job)
    {
        Flag(json, "IsParent", job.IsParent);
        Text(json, "ParentJobId", job.ParentJobId);
        Number(json, "NumberOfChildJobs", job.NumberOfChildJobs);
        if (!job.ChildJobsInState.IsEmpty)
        {
            json.WriteStartObject("ChildJobsInState");
            foreach (var (state, count) in job.ChildJobsInState)
            {
                json.WriteNumber(state, count);
            }

            json.WriteEndObject();
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void Flag(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    private static void Time(Utf8JsonWriter json, string name, DateTimeOffset? at)
    {
        if (at is { } instant)
        {
            json.WriteString(name, instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        }
    }
}
