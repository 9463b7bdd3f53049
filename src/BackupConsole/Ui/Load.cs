namespace BackupConsole.Ui;

/// <summary>Where a <see cref="Load{T}"/> begins: <c>Load&lt;Vaults&gt; List { get; init; } = Load.NotStarted;</c></summary>
public static class Load
{
    public static NotStartedLoad NotStarted => default;
}
