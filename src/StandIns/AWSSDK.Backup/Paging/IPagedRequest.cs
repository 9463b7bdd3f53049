namespace Amazon.Backup.Paging;

/// <summary>A request that can ask for a later page.</summary>
internal interface IPagedRequest
{
    string NextToken { get; set; }
}
