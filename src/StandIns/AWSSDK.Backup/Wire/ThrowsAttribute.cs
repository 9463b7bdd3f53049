#nullable enable
namespace Amazon.Backup.Wire;

/// <summary>The errors that an operation models; any other one arrives as a plain <see cref="AmazonBackupException"/>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ThrowsAttribute(params Type[] exceptions) : Attribute
{
    public IReadOnlyList<Type> Exceptions { get; } = exceptions;
}
