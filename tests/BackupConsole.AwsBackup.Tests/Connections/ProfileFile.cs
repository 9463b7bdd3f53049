using System.Runtime.CompilerServices;

namespace BackupConsole.AwsBackup.Tests.Connections;

/// <summary>Profiles in a credentials file of this test run, where the SDK looks for them instead of at home.</summary>
internal sealed class ProfileFile : IDisposable
{
    private static readonly string FilePath = Path.Combine(AppContext.BaseDirectory, "profiles-of-tests");

    public ProfileFile(string name, string accessKeyId = "AKIAPROFILE", string secretAccessKey = "secret") =>
        File.WriteAllText(FilePath, $"[{name}]\naws_access_key_id = {accessKeyId}\naws_secret_access_key = {secretAccessKey}\n");

    public void Dispose() => File.WriteAllText(FilePath, "");

    // The SDK reads the variable once, when it first looks for a profile, and only believes it when the file is there: so before any test.
    [ModuleInitializer]
    internal static void PointTheSdkHere()
    {
        File.WriteAllText(FilePath, "");
        Environment.SetEnvironmentVariable("AWS_SHARED_CREDENTIALS_FILE", FilePath);
    }
}
