namespace BackupConsole.E2E.Infrastructure;

/// <summary>Where things are in the working tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Console { get; } = Path.Combine(Root, "artifacts", "bin", "BackupConsole", Configuration, "BackupConsole.dll");

    /// <summary>The emulator as a program of its own.</summary>
    public static string Emulator { get; } = Path.Combine(Root, "artifacts", "bin", "BackupConsole.Emulator", Configuration, "BackupConsole.Emulator.dll");

    /// <summary>What a failed test leaves behind.</summary>
    public static string Evidence { get; } = Path.Combine(Root, "artifacts", "e2e");

    /// <summary>The console is taken from the same configuration as these tests: …/bin/BackupConsole.E2E/debug/ names it.</summary>
    private static string Configuration => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "BackupConsole.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("These tests run from within the working tree, below the folder of BackupConsole.sln."));
}
