using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackupConsole.Storage.Migrations;

/// <summary>Only for <c>dotnet ef migrations add NAME --context SqliteConsoleDbContext --output-dir Migrations/Sqlite</c>; nothing is opened.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteConsoleDbContext>
{
    public SqliteConsoleDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteConsoleDbContext>().UseSqlite("Data Source=design.db").Options);
}
