namespace BackupConsole.Emulator.Tagging;

internal sealed record GetResourcesRequest
{
    public string? PaginationToken { get; init; }

    public List<TagFilter>? TagFilters { get; init; }

    public int? ResourcesPerPage { get; init; }

    public int? TagsPerPage { get; init; }

    public List<string>? ResourceTypeFilters { get; init; }

    public List<string>? ResourceARNList { get; init; }
}
