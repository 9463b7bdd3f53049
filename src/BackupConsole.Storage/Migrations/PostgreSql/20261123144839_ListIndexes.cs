using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_Arn",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_CreatedAt_Arn_Key_Sta~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_DeletedAt_Arn_Key",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_ResourceSortName_Arn_~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_CreatedAt_Arn_Key_ConnectionId_Status_Resour~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_DeletedAt_Arn_Key_ConnectionId",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ResourceArn_CreatedAt",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_CompletedAt_JobId_Key",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_ConnectionId_CreatedAt_JobId_Key_State_MessageCat~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_CreatedAt_JobId_Key_ConnectionId_State_MessageCat~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_ResourceSortName_JobId_Key",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_ResourceType_JobId_Key",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_SizeInBytes_JobId_Key",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_State_JobId_Key",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_VaultName_JobId_Key",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_ResourceArn_Kind_CreatedAt_JobId_Key",
                table: "Jobs");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_BackupPlanId_CreatedAt_Key_ConnectionId_Vaul~",
                table: "RecoveryPoints",
                columns: new[] { "BackupPlanId", "CreatedAt", "Key", "ConnectionId", "VaultName", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_CreatedAt_Key_ConnectionId_VaultName_Status_~",
                table: "RecoveryPoints",
                columns: new[] { "CreatedAt", "Key", "ConnectionId", "VaultName", "Status", "ResourceType", "StorageClass", "MovesToColdAt", "DeletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_DeletedAt_CreatedAt_Key_ConnectionId",
                table: "RecoveryPoints",
                columns: new[] { "DeletedAt", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ParentRecoveryPointArn_CreatedAt",
                table: "RecoveryPoints",
                columns: new[] { "ParentRecoveryPointArn", "CreatedAt" },
                filter: "\"ParentRecoveryPointArn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ResourceArn_VaultName_ConnectionId_CreatedAt~",
                table: "RecoveryPoints",
                columns: new[] { "ResourceArn", "VaultName", "ConnectionId", "CreatedAt", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ResourceSortName_CreatedAt_Key_ConnectionId",
                table: "RecoveryPoints",
                columns: new[] { "ResourceSortName", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ResourceType_CreatedAt_Key_ConnectionId_Vaul~",
                table: "RecoveryPoints",
                columns: new[] { "ResourceType", "CreatedAt", "Key", "ConnectionId", "VaultName", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_SizeInBytes_CreatedAt_Key_ConnectionId",
                table: "RecoveryPoints",
                columns: new[] { "SizeInBytes", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_Status_CreatedAt_Key_ConnectionId_VaultName_~",
                table: "RecoveryPoints",
                columns: new[] { "Status", "CreatedAt", "Key", "ConnectionId", "VaultName", "ResourceType" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_Arn",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "Arn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_CreatedAt_Key_Status_~",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "CreatedAt", "Key", "Status", "ResourceType", "StorageClass", "MovesToColdAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_DeletedAt_CreatedAt_K~",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "DeletedAt", "CreatedAt", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_ResourceSortName_Crea~",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "ResourceSortName", "CreatedAt", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_ResourceType_CreatedA~",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "ResourceType", "CreatedAt", "Key", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_SizeInBytes_CreatedAt~",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "SizeInBytes", "CreatedAt", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_Status_CreatedAt_Key_~",
                table: "RecoveryPoints",
                columns: new[] { "VaultName", "ConnectionId", "Status", "CreatedAt", "Key", "ResourceType" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_BackupPlanId_CreatedAt_Key_ConnectionId_State_Mes~",
                table: "Jobs",
                columns: new[] { "Kind", "BackupPlanId", "CreatedAt", "Key", "ConnectionId", "State", "MessageCategory" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_CompletedAt_CreatedAt_Key_ConnectionId",
                table: "Jobs",
                columns: new[] { "Kind", "CompletedAt", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_ConnectionId_CreatedAt_Key_State_MessageCategory",
                table: "Jobs",
                columns: new[] { "Kind", "ConnectionId", "CreatedAt", "Key", "State", "MessageCategory" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_CreatedAt_Key_ConnectionId_State_MessageCategory_~",
                table: "Jobs",
                columns: new[] { "Kind", "CreatedAt", "Key", "ConnectionId", "State", "MessageCategory", "ResourceType", "VaultName" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_MessageCategory_CreatedAt_Key_ConnectionId_State",
                table: "Jobs",
                columns: new[] { "Kind", "MessageCategory", "CreatedAt", "Key", "ConnectionId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_ResourceSortName_CreatedAt_Key_ConnectionId",
                table: "Jobs",
                columns: new[] { "Kind", "ResourceSortName", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_ResourceType_CreatedAt_Key_ConnectionId_State_Mes~",
                table: "Jobs",
                columns: new[] { "Kind", "ResourceType", "CreatedAt", "Key", "ConnectionId", "State", "MessageCategory", "VaultName" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_SizeInBytes_CreatedAt_Key_ConnectionId",
                table: "Jobs",
                columns: new[] { "Kind", "SizeInBytes", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_State_CreatedAt_Key_ConnectionId_MessageCategory_~",
                table: "Jobs",
                columns: new[] { "Kind", "State", "CreatedAt", "Key", "ConnectionId", "MessageCategory", "ResourceType", "VaultName" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_VaultName_CreatedAt_Key_ConnectionId_State_Messag~",
                table: "Jobs",
                columns: new[] { "Kind", "VaultName", "CreatedAt", "Key", "ConnectionId", "State", "MessageCategory", "ResourceType" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_ResourceArn_Kind_CreatedAt_Key_ConnectionId",
                table: "Jobs",
                columns: new[] { "ResourceArn", "Kind", "CreatedAt", "Key", "ConnectionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_WithIssues",
                table: "Jobs",
                columns: new[] { "Kind", "CreatedAt", "Key", "ConnectionId" },
                filter: "\"State\" = 6 AND \"MessageCategory\" IS NOT NULL AND \"MessageCategory\" <> '' AND \"MessageCategory\" <> 'SUCCESS'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_BackupPlanId_CreatedAt_Key_ConnectionId_Vaul~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_CreatedAt_Key_ConnectionId_VaultName_Status_~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_DeletedAt_CreatedAt_Key_ConnectionId",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ParentRecoveryPointArn_CreatedAt",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ResourceArn_VaultName_ConnectionId_CreatedAt~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ResourceSortName_CreatedAt_Key_ConnectionId",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_ResourceType_CreatedAt_Key_ConnectionId_Vaul~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_SizeInBytes_CreatedAt_Key_ConnectionId",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_Status_CreatedAt_Key_ConnectionId_VaultName_~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_Arn",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_CreatedAt_Key_Status_~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_DeletedAt_CreatedAt_K~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_ResourceSortName_Crea~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_ResourceType_CreatedA~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_SizeInBytes_CreatedAt~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_RecoveryPoints_VaultName_ConnectionId_Status_CreatedAt_Key_~",
                table: "RecoveryPoints");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_BackupPlanId_CreatedAt_Key_ConnectionId_State_Mes~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_CompletedAt_CreatedAt_Key_ConnectionId",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_ConnectionId_CreatedAt_Key_State_MessageCategory",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_CreatedAt_Key_ConnectionId_State_MessageCategory_~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_MessageCategory_CreatedAt_Key_ConnectionId_State",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_ResourceSortName_CreatedAt_Key_ConnectionId",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_ResourceType_CreatedAt_Key_ConnectionId_State_Mes~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_SizeInBytes_CreatedAt_Key_ConnectionId",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_State_CreatedAt_Key_ConnectionId_MessageCategory_~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_Kind_VaultName_CreatedAt_Key_ConnectionId_State_Messag~",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_ResourceArn_Kind_CreatedAt_Key_ConnectionId",
                table: "Jobs");

            migrationBuilder.DropIndex(
                name: "IX_Jobs_WithIssues",
                table: "Jobs");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_Arn",
                table: "RecoveryPoints",
                columns: new[] { "ConnectionId", "VaultName", "Arn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_CreatedAt_Arn_Key_Sta~",
                table: "RecoveryPoints",
                columns: new[] { "ConnectionId", "VaultName", "CreatedAt", "Arn", "Key", "Status", "ResourceType" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_DeletedAt_Arn_Key",
                table: "RecoveryPoints",
                columns: new[] { "ConnectionId", "VaultName", "DeletedAt", "Arn", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryPoints_ConnectionId_VaultName_ResourceSortName_Arn_~",
                table: "RecoveryPoints",
                columns: new[] { "ConnectionId", "VaultName", "ResourceSortName", "Arn", "Key" });

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
                name: "IX_Jobs_Kind_CompletedAt_JobId_Key",
                table: "Jobs",
                columns: new[] { "Kind", "CompletedAt", "JobId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_ConnectionId_CreatedAt_JobId_Key_State_MessageCat~",
                table: "Jobs",
                columns: new[] { "Kind", "ConnectionId", "CreatedAt", "JobId", "Key", "State", "MessageCategory" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_CreatedAt_JobId_Key_ConnectionId_State_MessageCat~",
                table: "Jobs",
                columns: new[] { "Kind", "CreatedAt", "JobId", "Key", "ConnectionId", "State", "MessageCategory" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_ResourceSortName_JobId_Key",
                table: "Jobs",
                columns: new[] { "Kind", "ResourceSortName", "JobId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_ResourceType_JobId_Key",
                table: "Jobs",
                columns: new[] { "Kind", "ResourceType", "JobId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_SizeInBytes_JobId_Key",
                table: "Jobs",
                columns: new[] { "Kind", "SizeInBytes", "JobId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_State_JobId_Key",
                table: "Jobs",
                columns: new[] { "Kind", "State", "JobId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_VaultName_JobId_Key",
                table: "Jobs",
                columns: new[] { "Kind", "VaultName", "JobId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_ResourceArn_Kind_CreatedAt_JobId_Key",
                table: "Jobs",
                columns: new[] { "ResourceArn", "Kind", "CreatedAt", "JobId", "Key" });
        }
    }
}
