using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>LifecycleDeleteAfterEvent</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class LifecycleDeleteAfterEvent : ConstantClass
{
    public static readonly LifecycleDeleteAfterEvent DELETE_AFTER_COPY = new("DELETE_AFTER_COPY");

    public LifecycleDeleteAfterEvent(string value)
        : base(value)
    {
    }

    public static implicit operator LifecycleDeleteAfterEvent(string value) => FindValue(value);

    public static LifecycleDeleteAfterEvent FindValue(string value) => FindValue<LifecycleDeleteAfterEvent>(value);
}
