using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Ui.Fields;

namespace BackupConsole.Ui.Lifecycles;

/// <summary>A lifecycle as it was typed.</summary>
/// <param name="MoveToColdStorageAfterDays">Empty stays in warm storage.</param>
/// <param name="DeleteAfterDays">Empty keeps for ever.</param>
/// <param name="OptInToArchive">Lets EBS snapshots move to the archive tier.</param>
public sealed record LifecycleInput(string MoveToColdStorageAfterDays, string DeleteAfterDays, bool OptInToArchive)
{
    public static LifecycleInput Of(Lifecycle? lifecycle) => new(
        lifecycle?.MoveToColdStorageAfterDays?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        lifecycle?.DeleteAfterDays?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        lifecycle?.OptInToArchiveForSupportedResources ?? false);

    /// <summary>As far as it can be read.</summary>
    public Lifecycle Read() => new(WholeNumber.Read(MoveToColdStorageAfterDays), WholeNumber.Read(DeleteAfterDays), OptInToArchive);

    /// <summary>What is no number; the fields are those of <see cref="Lifecycle"/>.</summary>
    public IEnumerable<Problem> Unread()
    {
        if (WholeNumber.IsUnread(MoveToColdStorageAfterDays))
        {
            yield return WholeNumber.ProblemOf(nameof(Lifecycle.MoveToColdStorageAfterDays), MoveToColdStorageAfterDays);
        }

        if (WholeNumber.IsUnread(DeleteAfterDays))
        {
            yield return WholeNumber.ProblemOf(nameof(Lifecycle.DeleteAfterDays), DeleteAfterDays);
        }
    }
}
