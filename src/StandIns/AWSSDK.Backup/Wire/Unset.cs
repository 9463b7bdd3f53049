namespace Amazon.Backup.Wire;

/// <summary>What a collection holds before anybody set it: null, or an empty one where <see cref="AWSConfigs.InitializeCollections"/> asks for version 3's habit.</summary>
internal static class Unset
{
    public static List<T> List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static Dictionary<string, T> Map<T>() => AWSConfigs.InitializeCollections ? [] : null;
}
