using System.Net;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>The error <c>InvalidResourceStateException</c> of the AWS Backup API (HTTP 400).</summary>
public class InvalidResourceStateException : AmazonBackupException
{
    public InvalidResourceStateException()
    {
    }

    public InvalidResourceStateException(string message)
        : base(message)
    {
    }

    public InvalidResourceStateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public InvalidResourceStateException(Exception innerException)
        : base(innerException)
    {
    }

    public InvalidResourceStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidResourceStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public string Code { get; set; }

    public string Context { get; set; }

    public string Type { get; set; }
}
