#nullable enable
namespace Amazon.Backup.Wire;

/// <summary>The member gets a new GUID when the caller gave none, so that a retry cannot do the work twice.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdempotencyTokenAttribute : Attribute;
