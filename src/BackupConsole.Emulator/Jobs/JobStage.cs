namespace BackupConsole.Emulator.Jobs;

/// <summary>How far the engine has carried a job's effects on the rest of the estate.</summary>
internal enum JobStage
{
    Waiting = 0,
    Running = 1,
    Settled = 2,
}
