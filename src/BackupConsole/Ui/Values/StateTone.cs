namespace BackupConsole.Ui.Values;

/// <summary>What a state means at a glance; each has a colour and a shape of its own.</summary>
public enum StateTone
{
    Unknown,
    Ok,
    Running,
    Waiting,
    Warn,
    Fail,
    Expired,
}
