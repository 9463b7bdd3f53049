namespace BackupConsole.AwsBackup.Budgets;

/// <summary>The groups of operations that share a published rate.</summary>
internal enum CallCost
{
    List,
    Read,
    Mutation,
    Tags,
    DescribeBackupVault,
    DescribeProtectedResource,
    DeleteRecoveryPoint,

    /// <summary>The Resource Groups Tagging API, which has a quota of its own.</summary>
    ResourceTagging,

    /// <summary>The Security Token Service, which has a quota of its own.</summary>
    SecurityToken,
}
