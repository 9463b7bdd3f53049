using BackupConsole.Domain;

namespace BackupConsole.Configuration;

/// <summary>Settings whose value stands in a file: <c>NAME_FILE=/path</c>, and one file a setting in <c>/run/secrets</c>, as people who run containers expect.</summary>
internal static class FileSettings
{
    private const string Suffix = "_FILE";
    private const string SecretsFolder = "/run/secrets";

    /// <summary>A file that cannot be read gives no value here; <see cref="Problems"/> says so.</summary>
    public static IConfigurationBuilder AddFileSettings(this IConfigurationBuilder builder, IConfiguration environment)
    {
        if (Directory.Exists(SecretsFolder))
        {
            builder.AddKeyPerFile(SecretsFolder, optional: true);
        }

        // Read before it is added: the builder and the environment are often the same object.
        var values = Named(environment)
            .Select(setting => KeyValuePair.Create(setting.Name[..^Suffix.Length], TryRead(setting.Path, out _)))
            .Where(setting => setting.Value is not null)
            .ToList();
        return builder.AddInMemoryCollection(values);
    }

    /// <summary>The files that are named and cannot be read.</summary>
    public static IEnumerable<Problem> Problems(IConfiguration environment) => Named(environment)
        .Select(setting => (setting.Name, setting.Path, Text: TryRead(setting.Path, out var reason), Reason: reason))
        .Where(setting => setting.Text is null)
        .Select(setting => new Problem(setting.Name, $"The file {setting.Path} cannot be read: {setting.Reason}", "Name a file that the console may read, or remove the setting."));

    private static IEnumerable<(string Name, string Path)> Named(IConfiguration environment) =>
        environment.AsEnumerable().Where(pair => pair.Value is not null && IsOurs(pair.Key)).Select(pair => (pair.Key, pair.Value!));

    private static string? TryRead(string path, out string? reason)
    {
        try
        {
            reason = null;
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            reason = failure.Message;
            return null;
        }
    }

    private static bool IsOurs(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal)
        && (name[..^Suffix.Length] is "POSTGRESQL" or "PUBLIC_URL" || name.StartsWith("CONNECTIONS:", StringComparison.Ordinal));
}
