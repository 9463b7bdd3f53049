using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Resources;

/// <summary>The ARN of something that can be backed up, and the resource type that AWS Backup reads from its form.</summary>
internal sealed record ResourceArn(string Text, string Service, string Region, string Account, string Resource, string? Type)
{
    /// <summary>The last part: a name or an id.</summary>
    public string Name => Resource[(Resource.LastIndexOfAny(['/', ':']) + 1)..];

    /// <summary>Null when the text has not the form of an ARN at all. A well-formed ARN of a service without backups has no type.</summary>
    public static ResourceArn? TryParse(string text)
    {
        if (text.Split(':', 6) is not ["arn", var partition, var service, var region, var account, var resource]
            || !partition.StartsWith("aws", StringComparison.Ordinal)
            || service.Length == 0
            || resource.Length == 0
            || (account.Length != 0 && (account.Length != 12 || !account.All(char.IsAsciiDigit))))
        {
            return null;
        }

        return new ResourceArn(text, service, region, account, resource, TypeOf(service, resource));
    }

    public static ResourceArn Require(string text) => TryParse(text) ?? throw ApiErrors.InvalidParameter("Invalid ARN. Specify a valid ARN.", text);

    // Aurora, DocumentDB and Neptune clusters share one form: only the resource itself tells them apart, so Aurora is the guess.
    private static string? TypeOf(string service, string resource) => (service, resource.Split('/', ':')[0]) switch
    {
        ("ec2", "instance") => "EC2",
        ("ec2", "volume") => "EBS",
        ("rds", "db") => "RDS",
        ("rds", "cluster") => "Aurora",
        ("dynamodb", "table") => "DynamoDB",
        ("elasticfilesystem", "file-system") => "EFS",
        ("fsx", "file-system" or "volume") => "FSx",
        ("s3", _) => "S3",
        ("storagegateway", "gateway") => "Storage Gateway",
        ("redshift", "cluster") => "Redshift",
        ("redshift-serverless", "namespace") => "Redshift Serverless",
        ("timestream", "database") => "Timestream",
        ("cloudformation", "stack") => "CloudFormation",
        ("backup-gateway", "vm") => "VirtualMachine",
        ("ssm-sap", _) => "SAP HANA on Amazon EC2",
        ("eks", "cluster") => "EKS",
        ("dsql", "cluster") => "DSQL",
        _ => null,
    };
}
