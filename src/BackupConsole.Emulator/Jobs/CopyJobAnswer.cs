namespace BackupConsole.Emulator.Jobs;

/// <summary>DescribeCopyJob wraps its job, unlike its siblings.</summary>
internal sealed record CopyJobAnswer(CopyJobDescription CopyJob);
