namespace BackupConsole.Ui;

/// <summary>How far the reading of a value has come.</summary>
public enum LoadPhase
{
    NotStarted,
    Loading,
    Loaded,
    Failed,
}
