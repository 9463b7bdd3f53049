using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackupConsole.Storage.Migrations;

/// <summary>Only for <c>dotnet ef migrations add NAME --context PostgreSqlConsoleDbContext --output-dir Migrations/PostgreSql</c>; nothing is opened.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlConsoleDbContext>
{
    public PostgreSqlConsoleDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlConsoleDbContext>().UseNpgsql("Host=design").Options);
}
