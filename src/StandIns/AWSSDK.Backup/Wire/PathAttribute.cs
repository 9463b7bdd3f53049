#nullable enable
namespace Amazon.Backup.Wire;

/// <summary>The member travels in the URI, in place of <c>{name}</c> of the template.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PathAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
