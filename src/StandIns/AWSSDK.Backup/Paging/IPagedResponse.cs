namespace Amazon.Backup.Paging;

/// <summary>A page that may name the page after it.</summary>
internal interface IPagedResponse
{
    string NextToken { get; }
}
