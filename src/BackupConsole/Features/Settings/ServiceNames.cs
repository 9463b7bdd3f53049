namespace BackupConsole.Features.Settings;

/// <summary>What AWS's short names of resource types stand for.</summary>
internal static class ServiceNames
{
    /// <summary>Null for a type that this version does not know.</summary>
    public static string? WordsOf(string resourceType) => resourceType switch
    {
        "Aurora" => "Amazon Aurora clusters",
        "CloudFormation" => "AWS CloudFormation stacks, with the resources in them",
        "DSQL" => "Amazon Aurora DSQL clusters",
        "DocumentDB" => "Amazon DocumentDB clusters",
        "DynamoDB" => "Amazon DynamoDB tables",
        "EBS" => "Amazon EBS volumes",
        "EC2" => "Amazon EC2 instances, with their volumes",
        "EFS" => "Amazon EFS file systems",
        "EKS" => "Amazon EKS clusters, with their volumes",
        "FSx" => "Amazon FSx file systems",
        "Neptune" => "Amazon Neptune clusters",
        "RDS" => "Amazon RDS databases other than Aurora",
        "Redshift" => "Amazon Redshift clusters",
        "Redshift Serverless" => "Amazon Redshift Serverless namespaces",
        "S3" => "Amazon S3 buckets",
        "SAP HANA on Amazon EC2" => "SAP HANA databases on EC2 instances",
        "Storage Gateway" => "AWS Storage Gateway volumes",
        "Timestream" => "Amazon Timestream tables",
        "VirtualMachine" => "VMware virtual machines",
        _ => null,
    };
}
