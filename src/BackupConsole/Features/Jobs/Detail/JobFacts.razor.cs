using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>Every member of DescribeBackupJob; a dash where AWS does not say.</summary>
public sealed partial class JobFacts
{
    [Parameter, EditorRequired]
    public required Job Job { get; set; }

    [Parameter]
    public EstateClock? Clock { get; set; }

    /// <summary>The account and Region that it was seen in.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }

    private string Account => Job.AccountId is null ? Place : $"{Job.AccountId} · {Place}";

    internal static string? YesOrNo(bool? value) => value switch
    {
        true => "Yes",
        false => "No",
        null => null,
    };

    /// <summary>AWS writes -1 for "never" in some answers.</summary>
    internal static string Days(int? days, string never) => days is > 0 ? string.Create(CultureInfo.InvariantCulture, $"After {days:N0} days") : never;
}
