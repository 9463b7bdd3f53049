using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Jobs.Restores;

/// <summary>Checks restore metadata against the description of its type.</summary>
internal static class RestoreMetadataRules
{
    private const string RequestId = "aws:backup:request-id";

    public static RestoreFacts Check(RestoreType type, RecoveryPointRecord point, IReadOnlyDictionary<string, string> metadata)
    {
        var comparer = type.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var given = new Dictionary<string, string>(comparer);
        foreach (var (name, value) in metadata.Where(entry => entry.Key != RequestId))
        {
            if (!given.TryAdd(name, value))
            {
                throw Invalid($"{name} is given more than once", name);
            }
        }

        var facts = new RestoreFacts(point, given);
        CheckValues(type, given, comparer);
        foreach (var key in type.Keys.Where(key => key.IsRequired && !given.ContainsKey(key.Name)))
        {
            throw Invalid($"{key.Name} is required to restore {type.ResourceType}", key.Name);
        }

        foreach (var requirement in type.Requirements.Where(requirement => requirement.Applies(facts) && !requirement.AnyOf.Any(facts.Has)))
        {
            var names = string.Join(" or ", requirement.AnyOf);
            throw Invalid($"{names} is required for {requirement.Reason}", names);
        }

        if (type.ResourceType == "EFS" && facts.Has("KmsKeyId") && !facts.IsOn("Encrypted"))
        {
            throw Invalid("Encrypted must be true where KmsKeyId is given", "Encrypted");
        }

        return facts;
    }

    private static void CheckValues(RestoreType type, Dictionary<string, string> given, StringComparer comparer)
    {
        var keys = type.Keys.ToDictionary(key => key.Name, comparer);
        foreach (var (name, value) in given)
        {
            if (!keys.TryGetValue(name, out var key))
            {
                if (!type.IgnoresUnknownKeys)
                {
                    throw Invalid($"{name} is not a key of {type.ResourceType}", name);
                }
            }
            else if (key.Expected(value) is { } expected)
            {
                throw Invalid($"{name} must be {expected}", name);
            }
        }
    }

    public static ApiException Invalid(string reason, string context) => ApiErrors.InvalidParameter($"Invalid restore metadata. {reason}.", context);
}
