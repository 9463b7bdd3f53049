using System.Runtime.CompilerServices;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>Reads a list to its end, or fails: a list that was cut short is never taken for a whole one.</summary>
internal static class Pages
{
    /// <summary>The most that AWS Backup gives at once.</summary>
    public const int Size = 1000;

    /// <summary>A vault holds at most a million recovery points, a thousand to a page; short pages get the same again.</summary>
    public const int Most = 2000;

    /// <param name="operation">AWS's name of the operation.</param>
    /// <param name="read">Reads the page of a token; the first one has none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="BackupServiceException">A page failed, a token came twice, or the list has no end.</exception>
    public static async IAsyncEnumerable<TPage> ReadAsync<TPage>(
        string operation,
        Func<string?, CancellationToken, Task<(TPage Page, string? NextToken)>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? token = null;
        do
        {
            (var page, token) = await read(token, cancellationToken);
            yield return page;

            if (token is { Length: > 0 } && (!seen.Add(token) || seen.Count >= Most))
            {
                throw new BackupServiceException(new BackupError(BackupErrorKind.Unexpected, "The list could not be read to its end: AWS keeps answering with the same page, or without end.") { Operation = operation });
            }
        }
        while (token is { Length: > 0 });
    }
}
