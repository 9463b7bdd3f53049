using System.Collections;
using System.Reflection;
using Amazon.Runtime;

namespace AWSSDK.Backup.Tests.Samples;

/// <summary>Fills any request or response, member by member, with values that are hard to carry.</summary>
internal static class Sample
{
    /// <summary>Written by AWS Backup as 1.578560834253E9.</summary>
    public static readonly DateTime Instant = new(2020, 1, 9, 9, 7, 14, 253, DateTimeKind.Utc);

    public static object Of(Type type)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var property in Members(type))
        {
            property.SetValue(instance, Value(property.PropertyType, property.Name));
        }

        return instance;
    }

    /// <summary>What the class itself declares: what its base brings (ResponseMetadata, for one) is not on the wire.</summary>
    public static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite);

    private static object Value(Type type, string name)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => $"{name}:a/b c+\"é\"",
            _ when plain == typeof(bool) => true,
            _ when plain == typeof(int) => name.Length,
            _ when plain == typeof(long) => long.MaxValue - name.Length,
            _ when plain == typeof(DateTime) => Instant,
            _ when plain.IsSubclassOf(typeof(ConstantClass)) => plain.GetFields(BindingFlags.Public | BindingFlags.Static)[^1].GetValue(null)!,
            { IsGenericType: true } when typeof(IDictionary).IsAssignableFrom(plain) => Map(plain, name),
            { IsGenericType: true } when typeof(IList).IsAssignableFrom(plain) => List(plain, name),
            _ => Of(plain),
        };
    }

    private static IList List(Type type, string name)
    {
        var list = (IList)Activator.CreateInstance(type)!;
        list.Add(Value(type.GetGenericArguments()[0], name));
        list.Add(Value(type.GetGenericArguments()[0], name + "2"));
        return list;
    }

    private static IDictionary Map(Type type, string name)
    {
        var map = (IDictionary)Activator.CreateInstance(type)!;
        map["key:1"] = Value(type.GetGenericArguments()[1], name);
        map["key 2"] = Value(type.GetGenericArguments()[1], name + "2");
        return map;
    }
}
