using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Settings;

internal sealed class SettingsOperations(Database database, BackupEngine engine) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("DescribeRegionSettings", Describe),
        ("UpdateRegionSettings", Update),
        ("GetSupportedResourceTypes", _ => new { ResourceTypes = SupportedResourceTypes.All }),
    ];

    private object Describe(ApiCall call)
    {
        var settings = database.Read(session => RegionStore.Get(session, call.Account, call.Region));
        return new { ResourceTypeOptInPreference = settings.OptIn, ResourceTypeManagementPreference = settings.Management };
    }

    private object? Update(ApiCall call)
    {
        var request = call.Body<UpdateRegionSettingsRequest>();
        if (request is { ResourceTypeOptInPreference: null, ResourceTypeManagementPreference: null })
        {
            throw ApiErrors.MissingParameter("ResourceTypeOptInPreference");
        }

        foreach (var type in Types(request.ResourceTypeOptInPreference).Concat(Types(request.ResourceTypeManagementPreference)))
        {
            if (!SupportedResourceTypes.All.Contains(type, StringComparer.Ordinal))
            {
                throw ApiErrors.InvalidParameter($"Unsupported resource type: {type}", type);
            }
        }

        database.Write(session =>
        {
            var settings = RegionStore.Get(session, call.Account, call.Region);
            Apply(settings.OptIn, request.ResourceTypeOptInPreference);
            Apply(settings.Management, request.ResourceTypeManagementPreference);
            RegionStore.Save(session, call.Account, call.Region, settings);
            engine.Forget();
        });
        return null;
    }

    private static List<string> Types(Dictionary<string, bool>? preferences) => preferences is null ? [] : [.. preferences.Keys];

    private static void Apply(SortedDictionary<string, bool> settings, Dictionary<string, bool>? changes)
    {
        foreach (var (type, isOn) in changes ?? [])
        {
            settings[type] = isOn;
        }
    }
}
