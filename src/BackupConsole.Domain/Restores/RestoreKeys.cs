using System.Collections.Immutable;

namespace BackupConsole.Domain.Restores;

/// <summary>Short ways to write a key.</summary>
internal static class RestoreKeys
{
    public const string ChooseNothing = "Leave it empty to let AWS choose.";

    public static RestoreKey Text(string name) => new(name, RestoreValueKind.Text);

    public static RestoreKey Flag(string name) => new(name, RestoreValueKind.Flag);

    public static RestoreKey Json(string name) => new(name, RestoreValueKind.Json);

    public static RestoreKey Instant(string name) => new(name, RestoreValueKind.Instant) { Prefill = RestorePrefill.Empty, Place = RestoreKeyPlace.Target };

    public static RestoreKey List(string name, long most = long.MaxValue) => new(name, RestoreValueKind.TextList) { Highest = most };

    public static RestoreKey Number(string name, long lowest, long highest, string? unit = null) => new(name, RestoreValueKind.Number) { Lowest = lowest, Highest = highest, Unit = unit };

    public static RestoreKey OneOf(string name, params ImmutableArray<string> choices) => new(name, RestoreValueKind.Choice) { Choices = choices };

    /// <summary>A JSON object.</summary>
    public static RestoreKey Structure(string name, params ImmutableArray<RestoreKey> members) => new(name, RestoreValueKind.Structure) { Members = members };

    /// <summary>A JSON list of objects.</summary>
    public static RestoreKey Structures(string name, string element, params ImmutableArray<RestoreKey> members) => new(name, RestoreValueKind.StructureList) { Element = element, Members = members };

    /// <summary>A JSON object from any name to a text.</summary>
    public static RestoreKey Map(string name, string element) => new(name, RestoreValueKind.TextMap) { Element = element };

    /// <summary>A whole number to which AWS sets no limit above.</summary>
    public static RestoreKey Number(string name, long lowest) => Number(name, lowest, long.MaxValue);

    /// <summary>A required name of what the restore makes.</summary>
    public static RestoreKey NewName(string name) => Text(name).Required().At(RestoreKeyPlace.Target).From(RestorePrefill.NewName);

    public static RestoreKey Target(this RestoreKey key) => key.At(RestoreKeyPlace.Target);

    public static RestoreKey Setting(this RestoreKey key) => key.At(RestoreKeyPlace.Settings);

    public static IEnumerable<RestoreKey> Texts(params IEnumerable<string> names) => names.Select(Text);

    public static IEnumerable<RestoreKey> Flags(params IEnumerable<string> names) => names.Select(Flag);

    public static IEnumerable<RestoreKey> Jsons(params IEnumerable<string> names) => names.Select(Json);
}
