#nullable enable
using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

/// <summary>Calls an operation until it names no further page. Like the official ones it can be consumed once.</summary>
internal abstract class Paginator<TRequest, TResponse>(TRequest request, Func<TRequest, CancellationToken, Task<TResponse>> call) : IPaginator<TResponse>
    where TRequest : AmazonBackupRequest, IPagedRequest
    where TResponse : AmazonWebServiceResponse, IPagedResponse
{
    private int _uses;

    public IPaginatedEnumerable<TResponse> Responses => new PaginatedResponse<TResponse>(this);

    protected IPaginatedEnumerable<TItem> Items<TItem>(Func<TResponse, List<TItem>?> items) =>
        new PaginatedResultKeyResponse<TResponse, TItem>(this, response => items(response) ?? []);

    async IAsyncEnumerable<TResponse> IPaginator<TResponse>.PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _uses, 1) != 0)
        {
            throw new InvalidOperationException("Paginator has already been consumed and cannot be reused. Please create a new instance.");
        }

        var nextToken = request.NextToken;
        do
        {
            request.NextToken = nextToken;
            var response = await call(request, cancellationToken).ConfigureAwait(false);
            nextToken = response.NextToken;
            yield return response;
        }
        while (!string.IsNullOrEmpty(nextToken));
    }
}
