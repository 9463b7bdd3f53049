using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace BackupConsole.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    NormalizedName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsDisabled = table.Column<bool>(type: "boolean", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditRecords",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Intent = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    ConnectionId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Action = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Target = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CommandJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<int>(type: "integer", nullable: false),
                    CompletedAt = table.Column<long>(type: "bigint", nullable: true),
                    RequestId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ErrorCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ErrorSentence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResultJson = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditRecords", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    UserName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.UserName, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ConnectionId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    JobId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    State = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    CompletedAt = table.Column<long>(type: "bigint", nullable: false),
                    ResourceType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VaultName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SizeInBytes = table.Column<long>(type: "bigint", nullable: false),
                    ResourceSortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SearchText = table.Column<string>(type: "text", nullable: false, computedColumnSql: "lower(\"JobId\" || '\n' || coalesce(\"ResourceArn\", '') || '\n' || \"ResourceSortName\")", stored: true, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResourceArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResourceName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    VaultArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    VaultType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    VaultLockState = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SourceVaultArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RecoveryPointArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SourceRecoveryPointArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CreatedResourceArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StatusMessage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MessageCategory = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PercentDone = table.Column<double>(type: "double precision", nullable: true),
                    BytesTransferred = table.Column<long>(type: "bigint", nullable: true),
                    InitiatedAt = table.Column<long>(type: "bigint", nullable: true),
                    StartBy = table.Column<long>(type: "bigint", nullable: true),
                    ExpectedCompletionAt = table.Column<long>(type: "bigint", nullable: true),
                    IamRoleArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LifecycleJson = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EncryptionKeyArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsEncrypted = table.Column<bool>(type: "boolean", nullable: true),
                    BackupPlanId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupPlanName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupRuleId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupRuleName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupOptionsJson = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ParentJobId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsParent = table.Column<bool>(type: "boolean", nullable: false),
                    NumberOfChildJobs = table.Column<long>(type: "bigint", nullable: true),
                    ChildJobsInStateJson = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryPoints",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ConnectionId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VaultName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Arn = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    DeletedAt = table.Column<long>(type: "bigint", nullable: false),
                    ResourceType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SizeInBytes = table.Column<long>(type: "bigint", nullable: false),
                    ResourceSortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SearchText = table.Column<string>(type: "text", nullable: false, computedColumnSql: "lower(\"Arn\" || '\n' || coalesce(\"ResourceArn\", '') || '\n' || \"ResourceSortName\")", stored: true, collation: "C"),
                    VaultArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SourceVaultArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResourceArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ResourceName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StatusMessage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CompletedAt = table.Column<long>(type: "bigint", nullable: true),
                    LifecycleJson = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MovesToColdAt = table.Column<long>(type: "bigint", nullable: true),
                    StorageClass = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EncryptionKeyArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsEncrypted = table.Column<bool>(type: "boolean", nullable: false),
                    IamRoleArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupPlanId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupPlanName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupRuleId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BackupRuleName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ParentRecoveryPointArn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsParent = table.Column<bool>(type: "boolean", nullable: false),
                    IndexStatus = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LastRestoredAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryPoints", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SignInLinks",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    UsedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInLinks", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoleId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ClaimType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClaimValue = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ClaimType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClaimValue = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProviderKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RoleId = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LoginProvider = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AspNetRoles",
                columns: new[] { "Id", "ConcurrencyStamp", "Name", "NormalizedName" },
                values: new object[,]
                {
                    { "Administrator", "Administrator", "Administrator", "ADMINISTRATOR" },
                    { "Operator", "Operator", "Operator", "OPERATOR" },
                    { "Viewer", "Viewer", "Viewer", "VIEWER" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_At_Sequence",
                table: "AuditRecords",
                columns: new[] { "At", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_Intent",
                table: "AuditRecords",
                column: "Intent",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_State_At_Sequence",
                table: "AuditRecords",
                columns: new[] { "State", "At", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_UserName_At_Sequence",
                table: "AuditRecords",
                columns: new[] { "UserName", "At", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_UserName_Kind_SavedAt",
                table: "Drafts",
                columns: new[] { "UserName", "Kind", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_ConnectionId_Kind_CompletedAt",
                table: "Jobs",
                columns: new[] { "ConnectionId", "Kind", "CompletedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_ConnectionId_Kind_JobId",
                table: "Jobs",
                columns: new[] { "ConnectionId", "Kind", "JobId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_ConnectionId_State",
                table: "Jobs",
                columns: new[] { "ConnectionId", "State" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditRecords");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "RecoveryPoints");

            migrationBuilder.DropTable(
                name: "SignInLinks");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");
        }
    }
}
