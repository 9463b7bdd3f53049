namespace BackupConsole.E2E.Lists;

/// <summary>Something that a person does with a list.</summary>
/// <param name="Name">What.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Where">The same question in SQL, without anything around it.</param>
/// <param name="Order">What the rows are ordered by in SQL.</param>
/// <param name="Skip">How many rows are before the page.</param>
internal sealed record ListStep(string Name, string Address, string Where, string Order, long Skip = 0)
{
    private const int PageSize = 50;

    public static IEnumerable<ListStep> OfJobs(long total, long middle, string plan, string resourceText)
    {
        const string All = "\"Kind\" = 0";
        const string Newest = "\"CreatedAt\" DESC, \"Key\" DESC";
        var last = (total - 1) / PageSize;
        yield return new ListStep("second page", "jobs?page=2", All, Newest, PageSize);
        yield return new ListStep("page 100", "jobs?page=100", All, Newest, 99 * PageSize);
        yield return new ListStep("page in the middle", $"jobs?page={middle + 1}", All, Newest, middle * PageSize);
        yield return new ListStep("last page", $"jobs?page={last + 1}", All, Newest, last * PageSize);
        foreach (var (sort, column) in new[] { ("completedAt", "CompletedAt"), ("state", "State"), ("resourceName", "ResourceSortName"), ("vaultName", "VaultName"), ("sizeInBytes", "SizeInBytes") })
        {
            yield return new ListStep($"by {sort}", $"jobs?sort={sort}&dir=asc", All, $"\"{column}\", \"CreatedAt\", \"Key\"");
        }

        yield return new ListStep("failed", "jobs?state=FAILED", $"{All} AND \"State\" = 7", Newest);
        yield return new ListStep("failed, expired or aborted", "jobs?state=FAILED&state=EXPIRED&state=ABORTED", $"{All} AND \"State\" IN (5, 7, 8)", Newest);
        yield return new ListStep("of type RDS", "jobs?type=RDS", $"{All} AND \"ResourceType\" = 'RDS'", Newest);
        yield return new ListStep("of a vault", "jobs?vault=daily", $"{All} AND \"VaultName\" = 'daily'", Newest);
        yield return new ListStep("of a plan", $"jobs?plan={plan}", $"{All} AND \"BackupPlanId\" = '{plan}'", Newest);
        yield return new ListStep("failed, of type RDS, of a vault", "jobs?state=FAILED&type=RDS&vault=daily", $"{All} AND \"State\" = 7 AND \"ResourceType\" = 'RDS' AND \"VaultName\" = 'daily'", Newest);
        yield return new ListStep("text in an ARN", $"jobs?q={Uri.EscapeDataString(resourceText)}", $"{All} AND \"SearchText\" LIKE '%{resourceText}%'", Newest);
    }

    /// <param name="list">The address of the list, with the vault in it.</param>
    /// <param name="all">The vault in SQL.</param>
    /// <param name="total">How many points the vault holds.</param>
    public static IEnumerable<ListStep> OfPoints(string list, string all, long total)
    {
        const string Newest = "\"CreatedAt\" DESC, \"Key\" DESC";
        var (last, and) = ((total - 1) / PageSize, list.Contains('?', StringComparison.Ordinal) ? '&' : '?');
        yield return new ListStep("second page", $"{list}{and}page=2", all, Newest, PageSize);
        yield return new ListStep("page in the middle", $"{list}{and}page={(last / 2) + 1}", all, Newest, last / 2 * PageSize);
        yield return new ListStep("last page", $"{list}{and}page={last + 1}", all, Newest, last * PageSize);
        yield return new ListStep("by resource, last first", $"{list}{and}sort=ResourceName&dir=desc", all, "\"ResourceSortName\" DESC, \"CreatedAt\" DESC, \"Key\" DESC");
        yield return new ListStep("by end of retention", $"{list}{and}sort=DeletedAt&dir=asc", all, "\"DeletedAt\", \"CreatedAt\", \"Key\"");
        yield return new ListStep("of type S3", $"{list}{and}type=S3", $"{all} AND \"ResourceType\" = 'S3'", Newest);
    }
}
