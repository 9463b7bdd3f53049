using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BackupConsole.Storage.Migrations.PostgreSql
{
    /// <summary>Trigrams of what is searched for as text.</summary>
    public partial class TextIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Without the right to make the extension, or without its files, a search reads every row, as before: slower, never wrong.
            migrationBuilder.Sql("""
                DO $$
                BEGIN
                    CREATE EXTENSION IF NOT EXISTS pg_trgm;
                    CREATE INDEX "IX_Jobs_SearchText_Trigrams" ON "Jobs" USING gin ("SearchText" gin_trgm_ops);
                    CREATE INDEX "IX_RecoveryPoints_SearchText_Trigrams" ON "RecoveryPoints" USING gin ("SearchText" gin_trgm_ops);
                EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
                    RAISE WARNING 'Text search will be slow: pg_trgm cannot be used (%).', SQLERRM;
                END
                $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP INDEX IF EXISTS "IX_RecoveryPoints_SearchText_Trigrams";
                DROP INDEX IF EXISTS "IX_Jobs_SearchText_Trigrams";
                """);
        }
    }
}
