using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackupConsole.Domain.Lifecycles;

namespace BackupConsole.Domain.Plans.Json;

/// <summary>Writes AWS's JSON form of a plan, in AWS's order. What is empty is left out.</summary>
internal sealed class PlanJsonWriter(Utf8JsonWriter json)
{
    // For people to read and files to keep; wherever it is shown it is shown as text.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<PlanJsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(new PlanJsonWriter(json));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public void Answer(BackupPlan plan)
    {
        json.WriteStartObject();
        json.WritePropertyName("BackupPlan");
        Plan(plan.ToBody() with { AdvancedBackupSettings = [] }, areIdsWritten: true);
        json.WriteString("BackupPlanId", plan.Id);
        json.WriteString("BackupPlanArn", plan.Arn);
        json.WriteString("VersionId", plan.VersionId);
        Text("CreatorRequestId", plan.CreatorRequestId);
        json.WriteString("CreationDate", plan.CreatedAt);
        Instant("DeletionDate", plan.DeletedAt);
        Instant("LastExecutionDate", plan.LastExecutedAt);
        List("AdvancedBackupSettings", plan.AdvancedBackupSettings, Setting);
        List("ScheduledRunsPreview", plan.ScheduledRuns, run =>
        {
            json.WriteString("ExecutionTime", run.At);
            json.WriteString("RuleId", run.RuleId);
            json.WriteString("RuleExecutionType", run.ExecutionType);
        });
        json.WriteEndObject();
    }

    public void Plan(BackupPlanBody plan, bool areIdsWritten)
    {
        json.WriteStartObject();
        json.WriteString(PlanPaths.PlanName, plan.Name);
        List(PlanPaths.Rules, plan.Rules, rule => Rule(rule, areIdsWritten));
        List(PlanPaths.AdvancedBackupSettings, plan.AdvancedBackupSettings, Setting);
        List(PlanPaths.ScanSettings, plan.ScanSettings, setting =>
        {
            json.WriteString(nameof(ScanSetting.MalwareScanner), setting.MalwareScanner);
            Texts(nameof(ScanSetting.ResourceTypes), setting.ResourceTypes);
            json.WriteString(nameof(ScanSetting.ScannerRoleArn), setting.ScannerRoleArn);
        });
        json.WriteEndObject();
    }

    private void Rule(BackupRule rule, bool isIdWritten)
    {
        json.WriteString(PlanPaths.RuleName, rule.Name);
        Text("RuleId", isIdWritten && rule.Id.Length > 0 ? rule.Id : null);
        json.WriteString(PlanPaths.TargetVault, rule.TargetVaultName);
        Text(PlanPaths.TargetAirGappedVault, rule.TargetAirGappedVaultArn);
        json.WriteString(PlanPaths.Schedule, rule.ScheduleExpression);
        json.WriteString(PlanPaths.TimeZone, rule.TimeZone);
        Number(PlanPaths.StartWindow, rule.Window.StartWindowMinutes);
        Number(PlanPaths.CompletionWindow, rule.Window.CompleteWindowMinutes);
        LifecycleOf(rule.Lifecycle);
        json.WriteBoolean(PlanPaths.Continuous, rule.IsContinuous);
        Map(PlanPaths.RecoveryPointTags, rule.RecoveryPointTags);
        List(PlanPaths.CopyActions, rule.CopyActions, copy =>
        {
            json.WriteString(PlanPaths.CopyDestination, copy.DestinationVaultArn);
            LifecycleOf(copy.Lifecycle);
        });
        List(PlanPaths.IndexActions, rule.IndexActions, action => Texts(nameof(IndexAction.ResourceTypes), action.ResourceTypes));
        List(PlanPaths.ScanActions, rule.ScanActions, action =>
        {
            json.WriteString(nameof(ScanAction.MalwareScanner), action.MalwareScanner);
            json.WriteString(nameof(ScanAction.ScanMode), action.ScanMode);
        });
    }

    private void LifecycleOf(Lifecycle? lifecycle)
    {
        if (lifecycle is null || lifecycle == Lifecycle.Forever)
        {
            return;
        }

        json.WriteStartObject(PlanPaths.Lifecycle);
        Number(nameof(Lifecycle.MoveToColdStorageAfterDays), lifecycle.MoveToColdStorageAfterDays);
        Number(nameof(Lifecycle.DeleteAfterDays), lifecycle.DeleteAfterDays);
        if (lifecycle.OptInToArchiveForSupportedResources)
        {
            json.WriteBoolean(nameof(Lifecycle.OptInToArchiveForSupportedResources), true);
        }

        json.WriteEndObject();
    }

    private void Setting(AdvancedBackupSetting setting)
    {
        json.WriteString(nameof(AdvancedBackupSetting.ResourceType), setting.ResourceType);
        Map(nameof(AdvancedBackupSetting.BackupOptions), setting.BackupOptions);
    }

    private void List<T>(string name, ImmutableArray<T> items, Action<T> writeMembers)
    {
        if (items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void Map(string name, ImmutableSortedDictionary<string, string> map)
    {
        if (map.IsEmpty)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private void Number(string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private void Instant(string name, DateTimeOffset? instant)
    {
        if (instant is { } at)
        {
            json.WriteString(name, at);
        }
    }
}
