namespace BackupConsole.Emulator.Storage;

internal static class Schema
{
    /// <summary>
    /// Vault counters are kept by triggers: a vault may hold 100,000 recovery points, so counting them for each DescribeBackupVault is out of the question.
    /// </summary>
    public const string Sql = """
        CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS access_keys (
            access_key TEXT PRIMARY KEY, secret TEXT NOT NULL, account TEXT NOT NULL, principal_arn TEXT NOT NULL, principal_id TEXT NOT NULL,
            session_token TEXT, expires_at INTEGER) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS vaults (
            account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, arn TEXT NOT NULL, key_arn TEXT NOT NULL, key_type TEXT NOT NULL,
            creator_request_id TEXT, created_at INTEGER NOT NULL, recovery_points INTEGER NOT NULL DEFAULT 0,
            is_locked INTEGER NOT NULL DEFAULT 0, min_retention INTEGER, max_retention INTEGER, lock_date INTEGER,
            policy TEXT, topic_arn TEXT, topic_events TEXT,
            PRIMARY KEY (account, region, name)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS legal_holds (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, selection TEXT,
            token TEXT, created_at INTEGER NOT NULL, active_at INTEGER NOT NULL, cancel_description TEXT, canceling_at INTEGER, canceled_at INTEGER,
            retain_until INTEGER) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS legal_holds_by_owner ON legal_holds (account, region, created_at DESC, id);

        CREATE TABLE IF NOT EXISTS global_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at INTEGER NOT NULL) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS resources (
            account TEXT NOT NULL, region TEXT NOT NULL, arn TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, bytes INTEGER NOT NULL,
            flaw TEXT NOT NULL DEFAULT '', is_restored INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (account, region, arn)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS tags (
            account TEXT NOT NULL, region TEXT NOT NULL, arn TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY (account, region, arn, key)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS settings (
            account TEXT NOT NULL, region TEXT NOT NULL, opt_in TEXT NOT NULL, management TEXT NOT NULL, PRIMARY KEY (account, region)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS plans (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, version TEXT NOT NULL, name TEXT NOT NULL, document TEXT NOT NULL,
            creator_request_id TEXT, created_at INTEGER NOT NULL, deleted_at INTEGER, last_execution_at INTEGER) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS plans_by_owner ON plans (account, region, created_at DESC, id);

        CREATE TABLE IF NOT EXISTS plan_versions (
            plan_id TEXT NOT NULL, number INTEGER NOT NULL, version TEXT NOT NULL, document TEXT NOT NULL, created_at INTEGER NOT NULL,
            PRIMARY KEY (plan_id, number)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS selections (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, plan_id TEXT NOT NULL, name TEXT NOT NULL, document TEXT NOT NULL,
            creator_request_id TEXT, created_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS selections_by_plan ON selections (plan_id, name);

        CREATE TABLE IF NOT EXISTS recovery_points (
            seq INTEGER PRIMARY KEY, account TEXT NOT NULL, region TEXT NOT NULL, vault TEXT NOT NULL, arn TEXT NOT NULL,
            resource_arn TEXT NOT NULL, resource_type TEXT NOT NULL, resource_name TEXT NOT NULL, status TEXT NOT NULL, status_message TEXT,
            created_at INTEGER NOT NULL, initiated_at INTEGER NOT NULL, completed_at INTEGER, bytes INTEGER,
            cold_after INTEGER, delete_after INTEGER, archive_opt_in INTEGER, cold_at INTEGER, delete_at INTEGER, is_cold INTEGER NOT NULL DEFAULT 0,
            due_at INTEGER, role_arn TEXT NOT NULL, key_arn TEXT NOT NULL, key_type TEXT NOT NULL, plan_id TEXT, created_by TEXT,
            source_vault_arn TEXT, last_restore_at INTEGER, rule_id TEXT, parent_arn TEXT, member_id TEXT, is_parent INTEGER NOT NULL DEFAULT 0,
            is_continuous INTEGER NOT NULL DEFAULT 0, UNIQUE (account, region, vault, arn));
        CREATE INDEX IF NOT EXISTS recovery_points_by_vault ON recovery_points (account, region, vault, created_at DESC, seq DESC);
        CREATE INDEX IF NOT EXISTS recovery_points_by_resource ON recovery_points (account, region, resource_arn, created_at DESC, seq DESC);
        CREATE INDEX IF NOT EXISTS recovery_points_due ON recovery_points (due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS recovery_points_nested ON recovery_points (account, region, vault, parent_arn) WHERE parent_arn IS NOT NULL;
        CREATE INDEX IF NOT EXISTS recovery_points_continuous ON recovery_points (rule_id) WHERE is_continuous = 1;
        CREATE TRIGGER IF NOT EXISTS recovery_point_added AFTER INSERT ON recovery_points BEGIN
            UPDATE vaults SET recovery_points = recovery_points + 1 WHERE account = NEW.account AND region = NEW.region AND name = NEW.vault;
        END;
        CREATE TRIGGER IF NOT EXISTS recovery_point_removed AFTER DELETE ON recovery_points BEGIN
            UPDATE vaults SET recovery_points = recovery_points - 1 WHERE account = OLD.account AND region = OLD.region AND name = OLD.vault;
        END;

        CREATE TABLE IF NOT EXISTS jobs (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL,
            vault TEXT NOT NULL, vault_arn TEXT NOT NULL, resource_arn TEXT NOT NULL, resource_type TEXT NOT NULL, resource_name TEXT NOT NULL,
            role_arn TEXT NOT NULL, created_at INTEGER NOT NULL, pending_at INTEGER NOT NULL, running_at INTEGER NOT NULL, ended_at INTEGER NOT NULL,
            aborting_at INTEGER, outcome TEXT NOT NULL, message TEXT, category TEXT NOT NULL, reached REAL NOT NULL, bytes INTEGER NOT NULL,
            start_by INTEGER, complete_by INTEGER, recovery_point_arn TEXT NOT NULL, cold_after INTEGER, delete_after INTEGER, archive_opt_in INTEGER,
            plan_id TEXT, rule_id TEXT, created_by TEXT, backup_options TEXT, recovery_point_tags TEXT, copy_actions TEXT,
            source_vault_arn TEXT, source_recovery_point_arn TEXT, source_job_id TEXT, created_resource_arn TEXT, point_created_at INTEGER,
            stage INTEGER NOT NULL, due_at INTEGER, completion_minutes INTEGER, parent_job_id TEXT, parent_point_arn TEXT, member_id TEXT,
            is_parent INTEGER NOT NULL DEFAULT 0, is_continuous INTEGER NOT NULL DEFAULT 0, metadata TEXT, copies_tags INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX IF NOT EXISTS jobs_by_owner ON jobs (kind, account, region, created_at DESC, seq DESC);
        CREATE INDEX IF NOT EXISTS jobs_by_end ON jobs (kind, account, region, ended_at);
        CREATE INDEX IF NOT EXISTS jobs_by_resource ON jobs (account, region, resource_arn, ended_at);
        CREATE INDEX IF NOT EXISTS jobs_due ON jobs (due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS jobs_by_parent ON jobs (parent_job_id) WHERE parent_job_id IS NOT NULL;

        CREATE TABLE IF NOT EXISTS start_tokens (
            account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, token TEXT NOT NULL, job_id TEXT NOT NULL, used_at INTEGER NOT NULL,
            PRIMARY KEY (account, region, kind, token)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS vault_events (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, vault TEXT NOT NULL,
            event TEXT NOT NULL, topic_arn TEXT NOT NULL, message TEXT NOT NULL);

        CREATE TABLE IF NOT EXISTS protected_resources (
            account TEXT NOT NULL, region TEXT NOT NULL, arn TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, last_backup_at INTEGER NOT NULL,
            last_vault_arn TEXT NOT NULL, last_recovery_point_arn TEXT NOT NULL, restore_minutes INTEGER, restored_at INTEGER, restored_point_at INTEGER,
            PRIMARY KEY (account, region, arn)) WITHOUT ROWID;
        """;
}
