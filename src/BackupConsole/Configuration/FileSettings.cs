namespace BackupConsole.Configuration;

/// <summary>Settings whose value stands in a file: <c>NAME_FILE=/path</c>, and one file a setting in <c>/run/secrets</c>, as people who run containers expect.</summary>
internal static class FileSettings
{
    private const string Suffix = "_FILE";
    private const string SecretsFolder = "/run/secrets";

    public static IConfigurationBuilder AddFileSettings(this IConfigurationBuilder builder, IConfiguration environment)
    {
        if (Directory.Exists(SecretsFolder))
        {
            builder.AddKeyPerFile(SecretsFolder, optional: true);
        }

        var values = new Dictionary<string, string?>();
        foreach (var (name, path) in environment.AsEnumerable().Where(pair => pair.Value is not null && IsOurs(pair.Key)))
        {
            // A file that is named but missing is an error of whoever runs this, and is reported as such.
            values[name[..^Suffix.Length]] = File.ReadAllText(path!).TrimEnd('\r', '\n');
        }

        return builder.AddInMemoryCollection(values);
    }

    private static bool IsOurs(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal)
        && (name[..^Suffix.Length] is "POSTGRESQL" or "PUBLIC_URL" || name.StartsWith("CONNECTIONS:", StringComparison.Ordinal));
}
