using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>A job under the names that AWS's Describe operation of its kind gives its members; what AWS did not say is left out.</summary>
internal static class JobJson
{
    public static string Of(Job job)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json, job);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Job job)
    {
        switch (job.Kind)
        {
            case JobKind.Backup:
                WriteIdentity(json, job);
                WriteProgress(json, job);
                WriteOrigin(json, job);
                WriteFamily(json, job);
                break;
            case JobKind.Copy:
                WriteCopy(json, job);
                WriteFamily(json, job);
                break;
            case JobKind.Restore:
                WriteRestore(json, job);
                break;
        }
    }

    private static void WriteCopy(Utf8JsonWriter json, Job job)
    {
        Text(json, "AccountId", job.AccountId);
        Text(json, "CopyJobId", job.Id);
        Text(json, "State", job.State.ToAws());
        Text(json, "StatusMessage", job.StatusMessage);
        Text(json, "MessageCategory", job.MessageCategory);
        Text(json, "ResourceArn", job.ResourceArn);
        Text(json, "ResourceName", job.ResourceName);
        Text(json, "ResourceType", job.ResourceType);
        Text(json, "SourceBackupVaultArn", job.SourceVaultArn);
        Text(json, "SourceRecoveryPointArn", job.SourceRecoveryPointArn);
        Text(json, "DestinationBackupVaultArn", job.VaultArn);
        Text(json, "DestinationVaultType", job.VaultType);
        Text(json, "DestinationVaultLockState", job.VaultLockState);
        Text(json, "DestinationRecoveryPointArn", job.RecoveryPointArn);
        Text(json, "DestinationEncryptionKeyArn", job.EncryptionKeyArn);
        WriteLifecycle(json, "DestinationRecoveryPointLifecycle", job);
        Text(json, "IamRoleArn", job.IamRoleArn);
        Time(json, "CreationDate", job.CreatedAt);
        Time(json, "CompletionDate", job.CompletedAt);
        Number(json, "BackupSizeInBytes", job.SizeInBytes);
        WriteCreator(json, job);
        Text(json, "CreatedByBackupJobId", job.CreatedByBackupJobId);
        Text(json, "CompositeMemberIdentifier", job.CompositeMemberIdentifier);
    }

    private static void WriteRestore(Utf8JsonWriter json, Job job)
    {
        Text(json, "AccountId", job.AccountId);
        Text(json, "RestoreJobId", job.Id);
        Text(json, "Status", job.State.ToAws());
        Text(json, "StatusMessage", job.StatusMessage);
        Text(json, "SourceResourceArn", job.ResourceArn);
        Text(json, "ResourceType", job.ResourceType);
        Text(json, "BackupVaultArn", job.VaultArn);
        Text(json, "RecoveryPointArn", job.RecoveryPointArn);
        Time(json, "RecoveryPointCreationDate", job.RecoveryPointCreatedAt);
        Text(json, "CreatedResourceArn", job.CreatedResourceArn);
        Text(json, "IamRoleArn", job.IamRoleArn);
        Time(json, "CreationDate", job.CreatedAt);
        Time(json, "CompletionDate", job.CompletedAt);
        Number(json, "ExpectedCompletionTimeMinutes", job.ExpectedCompletionAt is { } end ? (long)(end - job.CreatedAt).TotalMinutes : null);
        Text(json, "PercentDone", job.PercentDone?.ToString("0.00'%'", CultureInfo.InvariantCulture));
        Number(json, "BackupSizeInBytes", job.SizeInBytes);
        if (job.RestoreTestingPlanArn is not null)
        {
            json.WriteStartObject("CreatedBy");
            Text(json, "RestoreTestingPlanArn", job.RestoreTestingPlanArn);
            json.WriteEndObject();
        }

        Text(json, "ValidationStatus", job.ValidationStatus);
        Text(json, "ValidationStatusMessage", job.ValidationStatusMessage);
        Text(json, "DeletionStatus", job.DeletionStatus);
        Text(json, "DeletionStatusMessage", job.DeletionStatusMessage);
        Flag(json, "IsParent", job.IsParent);
        Text(json, "ParentJobId", job.ParentJobId);
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
        WriteCreator(json, job);
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

        WriteLifecycle(json, "RecoveryPointLifecycle", job);
    }

    private static void WriteCreator(Utf8JsonWriter json, Job job)
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
    }

    private static void WriteLifecycle(Utf8JsonWriter json, string name, Job job)
    {
        if (job.Lifecycle is { } lifecycle)
        {
            json.WriteStartObject(name);
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
