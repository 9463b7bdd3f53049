using BackupConsole.Emulator;

return await EmulatorCommand.Create().Parse(args).InvokeAsync();
