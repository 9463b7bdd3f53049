using BackupConsole.E2E.Infrastructure;
using Xunit.Sdk;
using Xunit.v3;

// A browser and two servers at a time are enough for two cores.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
