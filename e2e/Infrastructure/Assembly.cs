using BackupConsole.E2E.Infrastructure;
using Xunit.Sdk;
using Xunit.v3;

// Most of a test is waiting: two consoles at a time keep two cores busy, a third would only make each of them late.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 2)]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
