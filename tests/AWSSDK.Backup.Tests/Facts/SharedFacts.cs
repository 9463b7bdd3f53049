namespace AWSSDK.Backup.Tests.Facts;

/// <summary>The full facts, where the folder "shared" stands beside the repository.</summary>
internal static class SharedFacts
{
    private static readonly string? Folder = Find();

    public static bool AreThere => Folder is not null;

    public static string Read(string path)
    {
        Assert.SkipWhen(Folder is null, "The folder 'shared' does not stand beside this repository; the committed facts are compared instead.");
        return File.ReadAllText(Path.Combine(Folder, path));
    }

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "BackupConsole.sln")))
        {
            root = root.Parent;
        }

        var shared = root?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
        return Directory.Exists(shared) ? shared : null;
    }
}
