using Amazon.Runtime.Internal;

namespace BackupConsole.AwsBackup.Tagging;

internal sealed class TaggingMetadata : IServiceMetadata
{
    public string ServiceId => "Resource Groups Tagging API";

    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();
}
