using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class VaultOfConnectionIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_VaultName_ConnectionId_CreatedAt_Key_State",
                table: "Jobs",
                columns: new[] { "Kind", "VaultName", "ConnectionId", "CreatedAt", "Key", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_VaultName_ConnectionId_CreatedAt_Key_State",
                table: "Jobs");
        }
    }
}
