using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RestoreTestingRecoveryPointSelectionAlgorithm</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RestoreTestingRecoveryPointSelectionAlgorithm : ConstantClass
{
    public static readonly RestoreTestingRecoveryPointSelectionAlgorithm LATEST_WITHIN_WINDOW = new("LATEST_WITHIN_WINDOW");
    public static readonly RestoreTestingRecoveryPointSelectionAlgorithm RANDOM_WITHIN_WINDOW = new("RANDOM_WITHIN_WINDOW");

    public RestoreTestingRecoveryPointSelectionAlgorithm(string value)
        : base(value)
    {
    }

    public static implicit operator RestoreTestingRecoveryPointSelectionAlgorithm(string value) => FindValue(value);

    public static RestoreTestingRecoveryPointSelectionAlgorithm FindValue(string value) => FindValue<RestoreTestingRecoveryPointSelectionAlgorithm>(value);
}
