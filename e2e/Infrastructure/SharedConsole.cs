namespace BackupConsole.E2E.Infrastructure;

/// <summary>The tests that share one console.</summary>
[CollectionDefinition(ConsoleFixture.Collection)]
public sealed class SharedConsole : ICollectionFixture<ConsoleFixture>;
