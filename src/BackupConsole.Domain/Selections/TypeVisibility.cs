namespace BackupConsole.Domain.Selections;

/// <summary>How much of a type a preview can claim to have looked at.</summary>
public enum TypeVisibility
{
    /// <summary>Nothing that the selection could choose is hidden from this console: it chooses this type by tag, and every tagged resource is visible.</summary>
    Checked,

    /// <summary>The selection also chooses resources that were never tagged and never backed up, and this console cannot see such.</summary>
    NotVisible,
}
