using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.History;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;

namespace BackupConsole.Features.RecoveryPoints;

/// <summary>The filters of the list, as the address says them. What is in it and means nothing is ignored.</summary>
public sealed record RecoveryPointFilter
{
    public const string TextName = "q";
    public const string VaultName = "vault";
    public const string TypeName = "type";
    public const string StatusName = "status";
    public const string PlanName = "plan";
    public const string StorageName = "storage";
    public const string ResourceName = "resource";
    public const string ParentName = "parent";
    public const string FromName = "from";
    public const string ToName = "to";
    public const string ExpiresName = "expires";
    public const string SortName = "sort";
    public const string DirectionName = "dir";
    public const string PageName = "page";
    public const string SizeName = "size";
    public const string Cold = "cold";
    public const string Warm = "warm";

    private const string DateFormat = "yyyy-MM-dd";

    public string? Text { get; init; }

    public ImmutableArray<string> Vaults { get; init; } = [];

    public ImmutableArray<string> Types { get; init; } = [];

    public ImmutableArray<RecoveryPointStatus> Statuses { get; init; } = [];

    public string? Plan { get; init; }

    public string? Storage { get; init; }

    /// <summary>The ARN of a resource, for links from its page.</summary>
    public string? Resource { get; init; }

    /// <summary>The ARN of a composite recovery point, for links from its page.</summary>
    public string? Parent { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Only those whose retention ends within so many days.</summary>
    public int? ExpiresWithinDays { get; init; }

    public RecoveryPointSort SortedBy { get; init; } = RecoveryPointSort.CreatedAt;

    public bool IsAscending { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = Pager.DefaultSize;

    public bool IsAnySet => !Vaults.IsEmpty || !Types.IsEmpty || !Statuses.IsEmpty || (Text ?? Plan ?? Storage ?? Resource ?? Parent) is not null || From is not null || To is not null || ExpiresWithinDays is not null;

    public IReadOnlyCollection<string> StatusKeys => [.. Statuses.Select(KeyOf)];

    public static RecoveryPointFilter Of(IUrlQuery url)
    {
        var size = Pager.SizeOf(url.Get(SizeName));
        return new RecoveryPointFilter
        {
            Text = url.Get(TextName),
            Vaults = [.. url.GetAll(VaultName).Distinct()],
            Types = [.. url.GetAll(TypeName).Distinct()],
            Statuses = [.. Enum.GetValues<RecoveryPointStatus>().Where(status => url.GetAll(StatusName).Contains(KeyOf(status)))],
            Plan = url.Get(PlanName),
            Storage = url.Get(StorageName) is Cold or Warm ? url.Get(StorageName) : null,
            Resource = url.Get(ResourceName),
            Parent = url.Get(ParentName),
            From = DateOf(url.Get(FromName)),
            To = DateOf(url.Get(ToName)),
            ExpiresWithinDays = NumberOf(url.Get(ExpiresName)),
            SortedBy = Enum.TryParse<RecoveryPointSort>(url.Get(SortName), ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : RecoveryPointSort.CreatedAt,
            IsAscending = url.Get(DirectionName) == "asc",
            Page = NumberOf(url.Get(PageName)) is { } page ? Math.Clamp(page, 1, int.MaxValue / size) : 1,
            PageSize = size,
        };
    }

    /// <param name="scope">The connections that the list is about.</param>
    /// <param name="now">The estate's time.</param>
    public RecoveryPointQuery ToQuery(EstateScope scope, DateTimeOffset now) => new(scope.Ids)
    {
        Text = Text,
        VaultNames = Vaults,
        ResourceTypes = Types,
        Statuses = Statuses,
        BackupPlanId = Plan,
        ResourceArn = Resource,
        ParentArn = Parent,
        IsCold = Storage is null ? null : Storage == Cold,
        Now = now,
        CreatedFrom = StartOf(From),
        CreatedTo = To == DateOnly.MaxValue ? null : StartOf(To?.AddDays(1)),
        ExpiresBefore = ExpiresWithinDays is { } days ? now.AddDays(days) : null,
        Sort = SortedBy,
        IsAscending = IsAscending,
        Skip = (Page - 1) * PageSize,
        Take = PageSize,
    };

    public static string Format(DateOnly? date) => date?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>As AWS writes it.</summary>
    public static string KeyOf(RecoveryPointStatus status) => status.ToString().ToUpperInvariant();

    private static DateTimeOffset? StartOf(DateOnly? date) => date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null;

    private static DateOnly? DateOf(string? text) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? NumberOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 36_500 ? number : null;
}
