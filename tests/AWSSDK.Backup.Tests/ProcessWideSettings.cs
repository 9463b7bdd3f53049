namespace AWSSDK.Backup.Tests;

/// <summary>Tests that change a setting of the whole process run alone, after all others.</summary>
[CollectionDefinition(nameof(ProcessWideSettings), DisableParallelization = true)]
public sealed class ProcessWideSettings;
