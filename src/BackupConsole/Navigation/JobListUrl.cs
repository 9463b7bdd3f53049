using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.WebUtilities;

namespace BackupConsole.Navigation;

/// <summary>The address of a filtered list of jobs. The list reads what this writes, so a number on one page can lead to exactly the rows it counts.</summary>
public sealed record JobListUrl
{
    public const string ConnectionName = ConsoleUrls.ConnectionParameter;

    /// <summary><c>copy</c> or <c>restore</c>; absent = backup.</summary>
    public const string KindName = "kind";

    public const string StateName = "state";

    public const string TypeName = "type";

    public const string VaultName = "vault";

    public const string PlanName = "plan";

    public const string CategoryName = "category";

    /// <summary>One of the presets: <see cref="Today"/>, <see cref="LastDay"/>, <see cref="LastWeek"/>, <see cref="LastMonth"/>.</summary>
    public const string CreatedName = "created";

    /// <summary>The first day, as <c>2026-11-22</c>, UTC.</summary>
    public const string FromName = "from";

    /// <summary>The last day, as <c>2026-11-22</c>, UTC; it is part of the span.</summary>
    public const string ToName = "to";

    public const string TextName = "q";

    public const string SortName = "sort";

    public const string DirectionName = "dir";

    public const string PageName = "page";

    public const string SizeName = "size";

    public const string Today = "today";

    public const string LastDay = "24h";

    public const string LastWeek = "7d";

    public const string LastMonth = "30d";

    /// <summary>Stands beside AWS's states: COMPLETED with a message category other than SUCCESS.</summary>
    public const string CompletedWithIssues = "COMPLETED_WITH_ISSUES";

    /// <summary>Between <see cref="FromName"/> and <see cref="ToName"/>.</summary>
    public const string Custom = "custom";

    public JobKind Kind { get; init; } = JobKind.Backup;

    public ConnectionId? Connection { get; init; }

    /// <summary>AWS's states or <see cref="CompletedWithIssues"/>; empty filters nothing.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    public string? Created { get; init; }

    /// <summary>The first day, UTC; with <see cref="Custom"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, UTC; with <see cref="Custom"/>.</summary>
    public DateOnly? To { get; init; }

    public string? Vault { get; init; }

    /// <summary>The id of the plan that started them.</summary>
    public string? Plan { get; init; }

    /// <summary>How a kind of job is called in an address; null for the one that needs no name.</summary>
    public static string? KeyOf(JobKind kind) => kind == JobKind.Backup ? null : kind.ToString().ToLowerInvariant();

    /// <summary>As the list of jobs reads it.</summary>
    public static string? Format(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        List<KeyValuePair<string, string?>> query = [];
        Add(KindName, KeyOf(Kind));
        Add(ConnectionName, Connection?.Value);
        foreach (var state in States)
        {
            Add(StateName, state);
        }

        Add(CreatedName, Created);
        Add(FromName, Format(From));
        Add(ToName, Format(To));
        Add(VaultName, Vault);
        Add(PlanName, Plan);
        return QueryHelpers.AddQueryString(ConsoleUrls.Jobs, query);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(new(name, value));
            }
        }
    }
}
