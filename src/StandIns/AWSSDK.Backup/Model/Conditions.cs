using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_Conditions.html">Conditions</see> of the AWS Backup API.</summary>
public class Conditions
{
    public List<ConditionParameter> StringEquals { get; set; } = Unset.List<ConditionParameter>();

    public List<ConditionParameter> StringLike { get; set; } = Unset.List<ConditionParameter>();

    public List<ConditionParameter> StringNotEquals { get; set; } = Unset.List<ConditionParameter>();

    public List<ConditionParameter> StringNotLike { get; set; } = Unset.List<ConditionParameter>();
}
