using System.Net;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>The error <c>DependencyFailureException</c> of the AWS Backup API (HTTP 500).</summary>
public class DependencyFailureException : AmazonBackupException
{
    public DependencyFailureException()
    {
    }

    public DependencyFailureException(string message)
        : base(message)
    {
    }

    public DependencyFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DependencyFailureException(Exception innerException)
        : base(innerException)
    {
    }

    public DependencyFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public DependencyFailureException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public string Code { get; set; }

    public string Context { get; set; }

    public string Type { get; set; }
}
