namespace BackupConsole.Emulator.Contract;

/// <summary>
/// Where AWS Backup differs from its own contract. Every row is reviewed and has its source; the tests fail for a row that the emulator
/// does not need (any more). What AWS refuses beyond the contract is no matter of this list: the operations check that themselves.
/// </summary>
internal static class ContractExceptions
{
    private const string ResourceTypes = "API reference, ListBackupJobs, resourceType: the list of types; GetSupportedResourceTypes answers them";
    private const string Summaries = "API reference, ListBackupJobSummaries, AccountId: administrators count every account, or the sum of all";
    private static readonly string[] SummaryOperations = ["ListBackupJobSummaries", "ListCopyJobSummaries", "ListRestoreJobSummaries", "ListScanJobSummaries"];

    public static IReadOnlyList<Deviation> All { get; } =
    [
        new("BackupVaultName", "aws/efs/automatic-backup-vault", "Developer guide, access-control and create-a-vault: the vault of automatic EFS backups has this name")
        {
            Except = ["CreateBackupVault", "CreateLogicallyAirGappedBackupVault", "CreateRestoreAccessBackupVault"],
        },
        new("ConditionType", "StringEquals", "Developer guide, assigning-resources-json: ListOfTags in its examples and prose"),
        new("AccountId", "*", "API reference, ListBackupJobs, accountId: a management account passes * for the jobs of the whole organization")
        {
            Only = ["ListBackupJobs", "ListCopyJobs", "ListRestoreJobs"],
        },
        new("AccountId", "ANY", Summaries) { Only = SummaryOperations },
        new("AccountId", "AGGREGATE_ALL", Summaries) { Only = SummaryOperations },
        new("ResourceType", "Redshift Serverless", ResourceTypes),
        new("ResourceType", "SAP HANA on Amazon EC2", ResourceTypes),
        new("ResourceType", "Storage Gateway", ResourceTypes),
    ];

    public static bool Allow(OperationContract operation, Shape shape, string value) => All.Any(deviation =>
        deviation.Shape == shape.Name && deviation.Value == value && deviation.Covers(operation.Name));
}
