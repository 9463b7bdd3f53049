using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class WithIssuesIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Jobs_WithIssues",
                table: "Jobs");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_WithIssues",
                table: "Jobs",
                columns: new[] { "Kind", "State", "CreatedAt", "Key", "ConnectionId", "MessageCategory" },
                filter: "\"State\" = 6 AND \"MessageCategory\" IS NOT NULL AND \"MessageCategory\" <> '' AND \"MessageCategory\" <> 'SUCCESS'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Jobs_WithIssues",
                table: "Jobs");

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_WithIssues",
                table: "Jobs",
                columns: new[] { "Kind", "CreatedAt", "Key", "ConnectionId" },
                filter: "\"State\" = 6 AND \"MessageCategory\" IS NOT NULL AND \"MessageCategory\" <> '' AND \"MessageCategory\" <> 'SUCCESS'");
        }
    }
}
