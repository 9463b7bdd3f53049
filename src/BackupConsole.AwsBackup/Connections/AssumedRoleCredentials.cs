using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Errors;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>
/// Assumes a role with the connection's own STS client. The SDK's AssumeRoleAWSCredentials makes a client of its own, which knows neither
/// the connection's endpoint nor its Region.
/// </summary>
internal sealed class AssumedRoleCredentials : RefreshingAWSCredentials
{
    private readonly AssumedRole _role;
    private readonly IAmazonSecurityTokenService _securityToken;

    public AssumedRoleCredentials(AssumedRole role, IAmazonSecurityTokenService securityToken)
    {
        _role = role;
        _securityToken = securityToken;
        PreemptExpiryTime = TimeSpan.FromMinutes(5);
    }

    protected override CredentialsRefreshState GenerateNewCredentials() => GenerateNewCredentialsAsync().GetAwaiter().GetResult();

    protected override async Task<CredentialsRefreshState> GenerateNewCredentialsAsync()
    {
        CallInFlight.Current = CallInFlight.Current?.For("AssumeRole");
        try
        {
            var answer = await _securityToken.AssumeRoleAsync(new AssumeRoleRequest
            {
                RoleArn = _role.RoleArn,
                RoleSessionName = _role.SessionName,
                ExternalId = _role.ExternalId,
            });
            return new CredentialsRefreshState(answer.Credentials.GetCredentials(), Answers.Required(answer.Credentials.Expiration, "Expiration").UtcDateTime);
        }
        catch (AmazonServiceException fault) when ((int)fault.StatusCode is >= 400 and < 500 && !FaultTable.IsThrottling(fault.ErrorCode))
        {
            throw new CredentialsUnavailableException($"The role {_role.RoleArn} could not be assumed: {fault.Message}", fault);
        }
    }
}
