using BackupConsole.Domain.Arns;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>A row; it is drawn again only when it is another one.</summary>
public sealed partial class ResourceRowView
{
    private const int MostPlans = 2;

    private ResourceRow? _drawn;

    [Parameter, EditorRequired]
    public required ResourceRow Row { get; set; }

    private int PlanCount => Row.Coverage.Select(by => by.Plan.Id).Distinct().Count();

    private string? Vault => Arn.TryParse(Row.Resource.LastBackupVaultArn, out var arn) ? arn.ResourceId : null;

    /// <summary>Without the name, which stands in the first column.</summary>
    private string Tags => string.Join(", ", Row.Resource.Tags.Where(tag => tag.Key != "Name").Select(tag => $"{tag.Key}={tag.Value}"));

    protected override bool ShouldRender() => !ReferenceEquals(_drawn, Row);

    protected override void OnAfterRender(bool firstRender) => _drawn = Row;
}
