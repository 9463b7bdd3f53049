namespace BackupConsole.Ui;

/// <summary>How much a button asks to be pressed.</summary>
public enum ButtonKind
{
    Secondary,

    /// <summary>The one thing to do on a page.</summary>
    Primary,

    /// <summary>Destroys something; last in its row. Loud only where it submits, for elsewhere a dialog asks first.</summary>
    Danger,
}
