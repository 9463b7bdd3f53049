using Amazon.Runtime.Internal;

namespace Amazon.Backup.Internal;

/// <summary>What telemetry and the event system call this service.</summary>
public class AmazonBackupMetadata : IServiceMetadata
{
    public string ServiceId => "Backup";

    /// <summary>Empty: no operation differs in name between the SDK and the service.</summary>
    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
