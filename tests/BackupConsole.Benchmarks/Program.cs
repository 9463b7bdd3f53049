using System.CommandLine;
using BackupConsole.Benchmarks.Client;
using BackupConsole.Benchmarks.Emulator;
using BackupConsole.Benchmarks.Engine;
using BackupConsole.Benchmarks.Lists;
using BackupConsole.Benchmarks.Operations;

var root = new RootCommand("Ratios against peers in the same run; the tables go into docs/benchmarks.md.");

var client = new Command("client", "Lists 100 pages of 1,000 recovery points with our client, boto3 and the JavaScript SDK.");
client.SetAction((_, cancellationToken) => ClientBenchmark.RunAsync(cancellationToken));
root.Add(client);

var list = new Command("list", "One contestant of `client`, in a process of its own.") { Hidden = true };
var address = new Argument<string>("address");
list.Add(address);
list.SetAction((arguments, cancellationToken) => Contestant.RunAsync(new Uri(arguments.GetValue(address)!), cancellationToken));
root.Add(list);

var emulator = new Command("emulator", "Lists and durable writes beside dynalite, a static answer and a bare SQLite commit.");
emulator.SetAction((_, cancellationToken) => EmulatorBenchmark.RunAsync(cancellationToken));
root.Add(emulator);

var serve = new Command("serve", "The emulator or the static answer of `emulator`, in a process of its own.") { Hidden = true };
var what = new Argument<string>("what");
serve.Add(what);
serve.SetAction((arguments, cancellationToken) => arguments.GetValue(what) == Servers.StaticAnswer ? Servers.ServeStaticAsync(cancellationToken) : Servers.ServeEmulatorAsync(cancellationToken));
root.Add(serve);

var engine = new Command("engine", "A year of plans over up to 10,000 resources.");
engine.SetAction(_ => EngineBenchmark.Run());
root.Add(engine);

var operations = new Command("operations", "500 deletions, lifecycle changes and copies in bulk beside an ideal token bucket, against AWS's rates.");
operations.SetAction((_, cancellationToken) => OperationsBenchmark.RunAsync(cancellationToken));
root.Add(operations);

var lists = new Command("lists", "Every list of the console over 1,000,000 jobs and 500,000 recovery points, beside the raw SQL.");
var folder = new Option<string>("--folder") { Description = "Where the database is kept, so that it need not be filled again.", DefaultValueFactory = _ => Directory.CreateTempSubdirectory("bc-lists-").FullName };
lists.Add(folder);
lists.SetAction((arguments, cancellationToken) => ListsBenchmark.RunAsync(arguments.GetValue(folder)!, cancellationToken));
root.Add(lists);

return await root.Parse(args).InvokeAsync();
