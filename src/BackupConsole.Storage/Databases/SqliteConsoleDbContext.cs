using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

internal sealed class SqliteConsoleDbContext(DbContextOptions<SqliteConsoleDbContext> options) : ConsoleDbContext(options);
