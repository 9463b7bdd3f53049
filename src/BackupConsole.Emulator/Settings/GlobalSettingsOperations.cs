using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Settings;

/// <summary>
/// The organization's settings. Which account manages the organization is not emulated: each may read and change them, and all see
/// the same.
/// </summary>
internal sealed class GlobalSettingsOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("DescribeGlobalSettings", Describe),
        ("UpdateGlobalSettings", Update),
    ];

    private object Describe(ApiCall call)
    {
        var (settings, updatedAt) = database.Read(GlobalSettingsStore.All);
        return new { GlobalSettings = settings, LastUpdateTime = updatedAt };
    }

    private object? Update(ApiCall call)
    {
        var changes = call.Body<UpdateGlobalSettingsRequest>().GlobalSettings ?? throw ApiErrors.MissingParameter("GlobalSettings");
        foreach (var (name, value) in changes)
        {
            if (!GlobalSettingsStore.Names.Contains(name, StringComparer.Ordinal))
            {
                throw ApiErrors.InvalidParameter($"Invalid global setting: {name}", name);
            }

            if (value is not ("true" or "false"))
            {
                throw ApiErrors.InvalidParameter($"Invalid value for global setting {name}: it must be true or false.", name);
            }
        }

        database.Write(session =>
        {
            foreach (var (name, value) in changes)
            {
                GlobalSettingsStore.Set(session, name, value, call.Now);
            }
        });
        return null;
    }
}
