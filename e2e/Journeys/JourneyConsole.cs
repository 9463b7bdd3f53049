using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Journeys;

/// <summary>The journeys share a console of their own: they make plans and vaults, which pictures of the demo must not show.</summary>
[CollectionDefinition(Name)]
public sealed class JourneyConsole : ICollectionFixture<ConsoleFixture>
{
    public const string Name = "journeys";
}
