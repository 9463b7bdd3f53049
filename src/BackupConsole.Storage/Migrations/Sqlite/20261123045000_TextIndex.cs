using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.Sqlite
{
    /// <summary>Trigrams of what is searched for as text, kept current by triggers. A later migration that rebuilds one of the tables loses its triggers and must make them again.</summary>
    public partial class TextIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "JobsText" USING fts5("SearchText", content='Jobs', content_rowid='Key', columnsize=0, tokenize='trigram case_sensitive 1');
                INSERT INTO "JobsText"("JobsText") VALUES ('rebuild');
                CREATE TRIGGER "JobsText_Insert" AFTER INSERT ON "Jobs" BEGIN
                    INSERT INTO "JobsText"(rowid, "SearchText") VALUES (new."Key", new."SearchText");
                END;
                CREATE TRIGGER "JobsText_Delete" AFTER DELETE ON "Jobs" BEGIN
                    INSERT INTO "JobsText"("JobsText", rowid, "SearchText") VALUES ('delete', old."Key", old."SearchText");
                END;
                CREATE TRIGGER "JobsText_Update" AFTER UPDATE ON "Jobs" WHEN old."SearchText" <> new."SearchText" BEGIN
                    INSERT INTO "JobsText"("JobsText", rowid, "SearchText") VALUES ('delete', old."Key", old."SearchText");
                    INSERT INTO "JobsText"(rowid, "SearchText") VALUES (new."Key", new."SearchText");
                END;
                """);

            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "RecoveryPointsText" USING fts5("SearchText", content='RecoveryPoints', content_rowid='Key', columnsize=0, tokenize='trigram case_sensitive 1');
                INSERT INTO "RecoveryPointsText"("RecoveryPointsText") VALUES ('rebuild');
                CREATE TRIGGER "RecoveryPointsText_Insert" AFTER INSERT ON "RecoveryPoints" BEGIN
                    INSERT INTO "RecoveryPointsText"(rowid, "SearchText") VALUES (new."Key", new."SearchText");
                END;
                CREATE TRIGGER "RecoveryPointsText_Delete" AFTER DELETE ON "RecoveryPoints" BEGIN
                    INSERT INTO "RecoveryPointsText"("RecoveryPointsText", rowid, "SearchText") VALUES ('delete', old."Key", old."SearchText");
                END;
                CREATE TRIGGER "RecoveryPointsText_Update" AFTER UPDATE ON "RecoveryPoints" WHEN old."SearchText" <> new."SearchText" BEGIN
                    INSERT INTO "RecoveryPointsText"("RecoveryPointsText", rowid, "SearchText") VALUES ('delete', old."Key", old."SearchText");
                    INSERT INTO "RecoveryPointsText"(rowid, "SearchText") VALUES (new."Key", new."SearchText");
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER "JobsText_Update";
                DROP TRIGGER "JobsText_Delete";
                DROP TRIGGER "JobsText_Insert";
                DROP TABLE "JobsText";
                """);

            migrationBuilder.Sql("""
                DROP TRIGGER "RecoveryPointsText_Update";
                DROP TRIGGER "RecoveryPointsText_Delete";
                DROP TRIGGER "RecoveryPointsText_Insert";
                DROP TABLE "RecoveryPointsText";
                """);
        }
    }
}
