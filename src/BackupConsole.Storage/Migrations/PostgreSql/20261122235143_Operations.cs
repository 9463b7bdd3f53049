using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.PostgreSql
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ConnectionId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Action = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    QueuedBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    QueuedAt = table.Column<long>(type: "bigint", nullable: false),
                    RunAs = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RunAsRole = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    RunningSince = table.Column<long>(type: "bigint", nullable: true),
                    EndedBefore = table.Column<int>(type: "integer", nullable: false),
                    Queued = table.Column<int>(type: "integer", nullable: false),
                    Running = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Failed = table.Column<int>(type: "integer", nullable: false),
                    Skipped = table.Column<int>(type: "integer", nullable: false),
                    OutcomeUnknown = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OperationItems",
                columns: table => new
                {
                    OperationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Target = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SearchText = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CommandJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Attempt = table.Column<int>(type: "integer", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ErrorCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RequestId = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                name: "IX_RecoveryPoints_CreatedAt_Arn_Key_ConnectionId_Status_Resour~",
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
                name: "IX_RecoveryPoints_CreatedAt_Arn_Key_ConnectionId_Status_Resour~",
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
