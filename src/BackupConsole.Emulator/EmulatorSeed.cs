namespace BackupConsole.Emulator;

/// <summary>What a new state starts with.</summary>
public enum EmulatorSeed
{
    /// <summary>Three accounts, three Regions, plans, and a month of history ending at the first start.</summary>
    Demo,

    /// <summary>Nothing but a vault named "Default" in each account and Region that is asked for.</summary>
    Empty,
}
