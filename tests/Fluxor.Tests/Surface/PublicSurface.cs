using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace Fluxor.Tests.Surface;

/// <summary>Writes down what an assembly shows to other assemblies, each line with the type it belongs to.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes().SelectMany(Describe);

    private static IEnumerable<string> Describe(Type type)
    {
        yield return Head(type);
        if (type.BaseType is { } baseType && baseType != typeof(object) && !type.IsEnum)
        {
            yield return $"{TypeNames.Of(type)}: is {TypeNames.Of(baseType)}";
        }

        foreach (var line in type.IsEnum ? [] : type.GetInterfaces().Select(x => $"is {TypeNames.Of(x)}").Concat(Members(type)))
        {
            yield return $"{TypeNames.Of(type)}: {line}";
        }

        foreach (var name in type.IsEnum ? Enum.GetNames(type) : [])
        {
            yield return $"{TypeNames.Of(type)}: {name} = {Convert.ToInt64(Enum.Parse(type, name), null)}";
        }
    }

    private static string Head(Type type)
    {
        var usage = type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is { } attribute
            ? $"[Usage({(int)attribute.ValidOn},AllowMultiple={attribute.AllowMultiple},Inherited={attribute.Inherited})] "
            : "";
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        return $"{usage}{kind} {TypeNames.Of(type)}";
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetConstructors(Declared).Where(IsVisible).Select(x => $"{Access(x)} ctor({Parameters(x)})")
            .Concat(type.GetMethods(Declared).Where(x => IsVisible(x) && !x.IsSpecialName).Select(Method))
            .Concat(type.GetProperties(Declared).Where(x => x.GetAccessors(true).Any(IsVisible)).Select(Property))
            .Concat(type.GetEvents(Declared).Where(x => IsVisible(x.AddMethod!)).Select(x =>
                $"{Access(x.AddMethod!)}{Modifier(x.AddMethod!)} event {TypeNames.Of(x.EventHandlerType!)} {x.Name}"))
            .Concat(type.GetFields(Declared).Where(x => x.IsPublic || x.IsFamily).Select(x => $"field {TypeNames.Of(x.FieldType)} {x.Name}"));

    private static string Method(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(",", arguments.Select(x => x.Name))}>";
        var constraints = arguments
            .Where(x => x.GetGenericParameterConstraints().Length > 0)
            .Select(x => $" where {x.Name} : {string.Join(", ", x.GetGenericParameterConstraints().Select(TypeNames.Of))}");
        var extended = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method)}{Modifier(method)} {TypeNames.Of(method.ReturnType)} {method.Name}{generic}({extended}{Parameters(method)}){string.Concat(constraints)}";
    }

    private static string Property(PropertyInfo property)
    {
        var widest = property.GetAccessors(true).First(x => x.IsPublic || !property.GetAccessors(true).Any(y => y.IsPublic));
        var accessors = new[] { (Method: property.GetMethod, Name: "get"), (Method: property.SetMethod, Name: "set") }
            .Where(x => x.Method is not null && IsVisible(x.Method))
            .Select(x => Access(x.Method!) == Access(widest) ? $"{x.Name};" : $"{Access(x.Method!)} {x.Name};");
        var parameter = property.IsDefined(typeof(ParameterAttribute)) ? "[Parameter] " : "";
        return $"{parameter}{Access(widest)}{Modifier(widest)} {TypeNames.Of(property.PropertyType)} {property.Name} {{ {string.Join(" ", accessors)} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(x =>
        (x.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
        + $"{TypeNames.Of(x.ParameterType)} {x.Name}"
        + (x.HasDefaultValue ? $" = {DefaultValue(x.DefaultValue)}" : "")));

    private static string DefaultValue(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        _ => $"{value}",
    };

    private static string Modifier(MethodInfo method) => method switch
    {
        { IsStatic: true } => " static",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => " abstract",
        { IsVirtual: true } when method.GetBaseDefinition() != method => " override",
        { IsVirtual: true, IsFinal: false } => " virtual",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
