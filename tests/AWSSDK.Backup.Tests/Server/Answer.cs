namespace AWSSDK.Backup.Tests.Server;

/// <summary>What the recording server says next.</summary>
public sealed record Answer(int Status, string Body, string? ErrorType = null)
{
    public const string RequestId = "6c0d6e5a-0000-4000-8000-000000000001";
}
