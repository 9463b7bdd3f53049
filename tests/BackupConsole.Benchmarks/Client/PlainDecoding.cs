using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Backup.Model;
using Amazon.Runtime;

namespace BackupConsole.Benchmarks.Client;

/// <summary>What System.Text.Json allocates when it decodes the pages into the same classes: nothing but the objects of the answer, from bytes that are there already.</summary>
internal static class PlainDecoding
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new InstantConverter(), new ConstantConverterFactory() } };

    public static long AllocatedBy(RecoveryPointPages pages)
    {
        Decode(pages);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Decode(pages);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Decode(RecoveryPointPages pages)
    {
        foreach (var page in pages.All)
        {
            JsonSerializer.Deserialize<ListRecoveryPointsByBackupVaultResponse>(page, Options);
        }
    }

    private sealed class InstantConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => DateTime.UnixEpoch.AddSeconds(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class ConstantConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsSubclassOf(typeof(ConstantClass));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(ConstantConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class ConstantConverter<T> : JsonConverter<T>
        where T : ConstantClass
    {
        private static readonly Func<string, T> Find = typeof(T).GetMethod("FindValue", [typeof(string)])!.CreateDelegate<Func<string, T>>();

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
