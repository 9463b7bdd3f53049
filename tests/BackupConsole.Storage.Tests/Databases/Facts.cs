using System.Text.Json;

namespace BackupConsole.Storage.Tests.Databases;

/// <summary>Compares records by what they say: an immutable dictionary is only equal to itself.</summary>
internal static class Facts
{
    public static void AssertSame<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

    /// <summary>Names the properties that a sample leaves at their default, so that a new field cannot slip past a round-trip test.</summary>
    public static IEnumerable<string> LeftOut<T>(T sample, T blank) => typeof(T).GetProperties()
        .Where(property => property.CanWrite && JsonSerializer.Serialize(property.GetValue(sample)) == JsonSerializer.Serialize(property.GetValue(blank)))
        .Select(property => property.Name);
}
