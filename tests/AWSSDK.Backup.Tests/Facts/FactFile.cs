namespace AWSSDK.Backup.Tests.Facts;

/// <summary>The facts that are committed with these tests, so that a clone alone can run them.</summary>
internal static class FactFile
{
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(FactFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
