namespace BackupConsole.Emulator.Tests.Infrastructure;

internal sealed record Credentials(string AccessKeyId, string SecretAccessKey, string? SessionToken = null)
{
    /// <summary>A key that the emulator does not know: account 123456789012, unverified.</summary>
    public static Credentials Unknown { get; } = new("AKIAUNKNOWN", "whatever");

    public static Credentials Of(EmulatorCredential credential) => new(credential.AccessKeyId, credential.SecretAccessKey);
}
