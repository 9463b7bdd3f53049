#nullable enable
namespace Amazon.Backup.Wire;

/// <summary>Marks a request with its HTTP method and URI template, both written as in the AWS API reference.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class OperationAttribute(string method, string uri) : Attribute
{
    public string Method { get; } = method;

    public string Uri { get; } = uri;
}
