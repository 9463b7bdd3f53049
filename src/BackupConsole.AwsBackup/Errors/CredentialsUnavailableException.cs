using Amazon.Runtime;

namespace BackupConsole.AwsBackup.Errors;

/// <summary>The credentials of a connection cannot be had; the message says why, for a person.</summary>
internal sealed class CredentialsUnavailableException(string message, Exception? innerException = null) : AmazonClientException(message, innerException);
