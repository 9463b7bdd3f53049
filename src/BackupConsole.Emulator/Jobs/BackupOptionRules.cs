using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Jobs;

internal static class BackupOptionRules
{
    /// <param name="member">Where the options stand in the request.</param>
    public static void Check(IReadOnlyDictionary<string, string>? options, string resourceType, string member)
    {
        foreach (var (name, value) in options ?? new Dictionary<string, string>())
        {
            var isKnown = (resourceType, name) is ("EC2", "WindowsVSS") or ("S3", "BackupACLs" or "BackupObjectTags") && value is ("enabled" or "disabled");
            if (!isKnown)
            {
                throw ApiErrors.InvalidParameter($"Invalid backup option {name}={value} for resource type {resourceType}.", member);
            }
        }
    }
}
