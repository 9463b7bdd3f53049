using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class NestedPoints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ParentRecoveryPointArn_CreatedAt",
                table: "RecoveryPoints",
                columns: new[] { "ParentRecoveryPointArn", "CreatedAt" },
                filter: "\"ParentRecoveryPointArn\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ParentRecoveryPointArn_CreatedAt",
                table: "RecoveryPoints");
        }
    }
}
