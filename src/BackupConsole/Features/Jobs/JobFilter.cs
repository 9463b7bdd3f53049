using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;

namespace BackupConsole.Features.Jobs;

/// <summary>What the URL asks of the list. What it does not understand it leaves out: an old link shows more, never an error.</summary>
internal sealed record JobFilter
{
    public const string Custom = JobListUrl.Custom;

    private const string DateFormat = "yyyy-MM-dd";

    public JobKind Kind { get; init; } = JobKind.Backup;

    public ImmutableArray<string> States { get; init; } = [];

    public ImmutableArray<string> Types { get; init; } = [];

    public string? Vault { get; init; }

    /// <summary>A backup plan's id.</summary>
    public string? Plan { get; init; }

    public string? Category { get; init; }

    public string? Created { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    public JobSort Sort { get; init; } = JobSort.CreatedAt;

    public bool IsAscending { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = Pager.DefaultSize;

    public bool IsAnySet => !States.IsEmpty || !Types.IsEmpty || Vault is not null || Plan is not null || Category is not null || Created is not null || From is not null || To is not null || Text is not null;

    public static JobFilter Of(IUrlQuery url)
    {
        var (kind, size) = (KindOf(url), Pager.SizeOf(url.Get(JobListUrl.SizeName)));
        return new JobFilter
        {
            Kind = kind,
            States = [.. url.GetAll(JobListUrl.StateName).Where(state => OutcomeOf(state) is not null && JobFilterOptions.StatesOf(kind).Any(option => option.Value == state)).Distinct()],
            Types = [.. url.GetAll(JobListUrl.TypeName).Distinct()],
            Vault = url.Get(JobListUrl.VaultName),
            Plan = JobFilterOptions.HasPlan(kind) ? url.Get(JobListUrl.PlanName) : null,
            Category = JobFilterOptions.HasCategory(kind) ? url.Get(JobListUrl.CategoryName) : null,
            Created = url.Get(JobListUrl.CreatedName) is JobListUrl.Today or JobListUrl.LastDay or JobListUrl.LastWeek or JobListUrl.LastMonth or Custom ? url.Get(JobListUrl.CreatedName) : null,
            From = DateOf(url.Get(JobListUrl.FromName)),
            To = DateOf(url.Get(JobListUrl.ToName)),
            Text = url.Get(JobListUrl.TextName),
            Sort = Enum.TryParse<JobSort>(url.Get(JobListUrl.SortName), ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : JobSort.CreatedAt,
            IsAscending = url.Get(JobListUrl.DirectionName) == "asc",
            Page = int.TryParse(url.Get(JobListUrl.PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, int.MaxValue / size) : 1,
            PageSize = size,
        };
    }

    public static JobKind KindOf(IUrlQuery url) =>
        Enum.GetValues<JobKind>().FirstOrDefault(kind => JobListUrl.KeyOf(kind) == url.Get(JobListUrl.KindName), JobKind.Backup);

    /// <param name="scope">The connections that the list is about.</param>
    /// <param name="now">The estate's time, from which the presets count.</param>
    public JobQuery ToQuery(EstateScope scope, DateTimeOffset now)
    {
        var (from, to) = Span(now);
        return new JobQuery(Kind)
        {
            Connections = scope.Ids,
            Outcomes = [.. States.Select(OutcomeOf).OfType<JobOutcome>()],
            ResourceTypes = Types,
            VaultName = Vault,
            BackupPlanId = Plan,
            MessageCategory = Category,
            CreatedFrom = from,
            CreatedTo = to,
            Text = Text,
            Sort = Sort,
            IsAscending = IsAscending,
            Skip = (Page - 1) * PageSize,
            Take = PageSize,
        };
    }

    public static string Format(DateOnly? date) => JobListUrl.Format(date) ?? string.Empty;

    private (DateTimeOffset? From, DateTimeOffset? To) Span(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return Created switch
        {
            JobListUrl.Today => (today, today.AddDays(1)),
            JobListUrl.LastDay => (now.AddHours(-24), null),
            JobListUrl.LastWeek => (now.AddDays(-7), null),
            JobListUrl.LastMonth => (now.AddDays(-30), null),
            _ => (StartOf(From), To == DateOnly.MaxValue ? null : StartOf(To?.AddDays(1))),
        };
    }

    private static JobOutcome? OutcomeOf(string state) => state switch
    {
        JobListUrl.CompletedWithIssues => JobOutcome.CompletedWithIssues,
        _ when JobStates.OfAws(state) is var known && known.ToAws() == state => new JobOutcome(known),
        _ => null,
    };

    private static DateTimeOffset? StartOf(DateOnly? date) => date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null;

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
