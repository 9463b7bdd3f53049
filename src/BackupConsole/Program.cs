using BackupConsole.Hosting;

return await ConsoleCommandLine.RunAsync(args);
