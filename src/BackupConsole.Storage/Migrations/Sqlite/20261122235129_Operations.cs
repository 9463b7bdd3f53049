using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Operations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ConnectionId = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    QueuedBy = table.Column<string>(type: "TEXT", nullable: false),
                    QueuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RunAs = table.Column<string>(type: "TEXT", nullable: false),
                    RunAsRole = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RunningSince = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    Queued = table.Column<int>(type: "INTEGER", nullable: false),
                    Running = table.Column<int>(type: "INTEGER", nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Failed = table.Column<int>(type: "INTEGER", nullable: false),
                    Skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    OutcomeUnknown = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OperationItems",
                columns: table => new
                {
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Target = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    CommandJson = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    ErrorCode = table.Column<string>(type: "TEXT", nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationItems", x => new { x.OperationId, x.Number });
                    table.ForeignKey(
                        name: "FK_OperationItems_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_CreatedAt_Arn_Key_ConnectionId_Status_ResourceType",
                table: "RecoveryPoints",
                columns: new[] { "CreatedAt", "Arn", "Key", "ConnectionId", "Status", "ResourceType" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_DeletedAt_Arn_Key_ConnectionId",
                table: "RecoveryPoints",
                columns: new[] { "DeletedAt", "Arn", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ResourceArn_CreatedAt",
                table: "RecoveryPoints",
                columns: new[] { "ResourceArn", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OperationItems_OperationId_State_Number",
                table: "OperationItems",
                columns: new[] { "OperationId", "State", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Operations_QueuedAt_Id",
                table: "Operations",
                columns: new[] { "QueuedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Operations_State_QueuedAt",
                table: "Operations",
                columns: new[] { "State", "QueuedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OperationItems");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_CreatedAt_Arn_Key_ConnectionId_Status_ResourceType",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_DeletedAt_Arn_Key_ConnectionId",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ResourceArn_CreatedAt",
                table: "RecoveryPoints");
        }
    }
}
