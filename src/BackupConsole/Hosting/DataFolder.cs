namespace BackupConsole.Hosting;

/// <summary>The data folder, held by one console at a time: two that poll and write the same files would double every call and every row.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(FileStream held) => _lock = held;

    /// <exception cref="ConsoleStartException">It cannot be written, or another console holds it.</exception>
    public static DataFolder Hold(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new DataFolder(new FileStream(Path.Combine(path, "console.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new ConsoleStartException($"DATA_FOLDER: {path} cannot be written. Give the user that runs the console the right to, or name another folder.");
        }
        catch (IOException failure)
        {
            throw new ConsoleStartException($"DATA_FOLDER: {path} is in use by another console, or cannot be written ({failure.Message}). Stop the other one, or name another folder.");
        }
    }

    public void Dispose() => _lock.Dispose();
}
