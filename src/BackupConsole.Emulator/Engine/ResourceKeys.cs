namespace BackupConsole.Emulator.Engine;

/// <summary>
/// The KMS key that a resource's own service encrypts it with; AWS Backup uses it for the types that it does not manage in full. Most
/// have a key of the customer's, one in twelve the service's AWS managed key, with which a backup cannot go to another account.
/// </summary>
internal static class ResourceKeys
{
    public const string AwsManaged = "AWS_OWNED_KMS_KEY";
    public const string CustomerManaged = "CUSTOMER_MANAGED_KMS_KEY";

    public static (string Arn, string Type) Of(string resourceArn, string account, string region)
    {
        var random = new StableRandom(0, "key", resourceArn);
        var arn = $"arn:aws:kms:{region}:{account}:key/{random.Uuid()}";
        return (arn, random.Fraction() < 1d / 12 ? AwsManaged : CustomerManaged);
    }
}
