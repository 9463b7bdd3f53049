namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DateRange.html">DateRange</see> of the AWS Backup API.</summary>
public class DateRange
{
    public DateTime? FromDate { get; set; }

    public DateTime? ToDate { get; set; }
}
