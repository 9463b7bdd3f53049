using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Backup;
using Amazon.Backup.Model;
using Amazon.Backup.Wire;
using AWSSDK.Backup.Tests.Samples;

namespace AWSSDK.Backup.Tests;

public sealed class DecodingCostTests
{
    private static readonly JsonSerializerOptions PlainOptions = new() { Converters = { new InstantConverter(), new StateConverter() } };

    [Fact]
    public void Page_of_jobs_allocates_no_more_than_twice_what_the_framework_does()
    {
        var page = Encoding.UTF8.GetBytes(new ExpectedJson().Of(new ListBackupJobsResponse { BackupJobs = [.. Enumerable.Range(0, 500).Select(Job)] }));

        var ours = AllocatedBy(() => Decode(page));
        var frameworks = AllocatedBy(() => JsonSerializer.Deserialize<ListBackupJobsResponse>(page, PlainOptions)!);

        Assert.InRange(ours, 1, 2 * frameworks);
    }

    private static ListBackupJobsResponse Decode(byte[] page)
    {
        var reader = new Utf8JsonReader(page);
        reader.Read();
        return Structure<ListBackupJobsResponse>.Instance.Read(ref reader);
    }

    // The second call counts: the first one builds delegates and compiles.
    private static long AllocatedBy(Func<ListBackupJobsResponse> decode)
    {
        Assert.Equal(500, decode().BackupJobs.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        decode();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static BackupJob Job(int number)
    {
        var job = (BackupJob)Sample.Of(typeof(BackupJob));
        foreach (var property in Sample.Members(typeof(BackupJob)).Where(property => property.PropertyType == typeof(string)))
        {
            property.SetValue(job, $"{property.Name}-{number}");
        }

        job.RecoveryPointLifecycle = null;
        return job;
    }

    private sealed class InstantConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTime.UnixEpoch.AddSeconds(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class StateConverter : JsonConverter<BackupJobState>
    {
        public override BackupJobState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            BackupJobState.FindValue(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, BackupJobState value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
