using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Amazon.Backup;

namespace AWSSDK.Backup.Tests.Facts;

/// <summary>What a user of the assembly can reach, one line a member, grouped under its type.</summary>
internal static partial class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(void)] = "void",
    };

    /// <summary>Lines "type: member" of the stand-in, names in full.</summary>
    public static IEnumerable<string> OfAssembly() => typeof(IAmazonBackup).Assembly.GetExportedTypes()
        .SelectMany(type => Members(type).Prepend("").Select(member => $"{Kind(type)} {type.FullName}: {member}"));

    /// <summary>Lines "type: member" of a text with a type a line and its members indented below.</summary>
    public static IEnumerable<string> OfText(IEnumerable<string> lines)
    {
        var type = "";
        foreach (var line in lines.Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            type = line[0] == ' ' ? type : line;
            yield return $"{type}: {(line[0] == ' ' ? line.Trim() : "")}";
        }
    }

    /// <summary>The same line as the committed file has it: no namespaces, no "public".</summary>
    public static string Shorten(string line)
    {
        var parts = line.Split(": ", 2);
        return $"{parts[0]}: {Namespace().Replace(parts[1], "").Replace("public ", "", StringComparison.Ordinal)}";
    }

    private static string Kind(Type type) => type.IsInterface ? "interface" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    private static IEnumerable<string> Members(Type type)
    {
        var constructors = type.GetConstructors(Declared).Where(IsVisible)
            .Select(constructor => $"{Access(constructor)} ctor({Parameters(constructor)})");
        var methods = type.GetMethods(Declared).Where(method => IsVisible(method) && (!method.IsSpecialName || method.Name == "op_Implicit"))
            .Select(method => $"{Access(method)} {Name(method.ReturnType)} {method.Name}({Parameters(method)})");
        var properties = type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Property);
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
            .Select(field => $"public {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}");
        return [.. constructors, .. methods, .. properties, .. fields];
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        var names = string.Concat(accessors.Select(accessor => accessor.ReturnType == typeof(void) ? "set; " : "get; "));
        return $"{Access(accessors[0])} {Name(property.PropertyType)} {property.Name} {{ {names}}}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) =>
        (method.IsPublic ? "public" : "protected") + (method.IsStatic ? " static" : "") + Dispatch(method);

    private static string Dispatch(MethodBase method) => method switch
    {
        MethodInfo info when info.GetBaseDefinition() != info => " override",
        { IsVirtual: true, IsFinal: false, IsAbstract: false } => " virtual",
        _ => "",
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        return type.IsGenericType
            ? string.Create(CultureInfo.InvariantCulture, $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}<{string.Join(',', type.GetGenericArguments().Select(Name))}>")
            : type.FullName!;
    }

    [GeneratedRegex(@"\b(?:[A-Z]\w*\.)+(?=[A-Z])")]
    private static partial Regex Namespace();
}
