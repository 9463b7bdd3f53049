#nullable enable
namespace Amazon.Backup.Wire;

/// <summary>The member travels in the query string, under this name.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class QueryAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
