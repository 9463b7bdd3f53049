using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.SecurityToken;
using BackupConsole.AwsBackup.Errors;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>Turns what is configured into the SDK's credentials.</summary>
internal static class CredentialResolver
{
    /// <param name="source">What is configured.</param>
    /// <param name="securityToken">Makes the client that assumes roles, from the credentials that may assume them.</param>
    /// <returns>Null leaves the search to the SDK, which makes it when it first needs them.</returns>
    /// <exception cref="CredentialsUnavailableException">The profile does not exist or is incomplete.</exception>
    public static AWSCredentials? Resolve(AwsCredentialSource source, Func<AWSCredentials?, IAmazonSecurityTokenService> securityToken) => source switch
    {
        DefaultCredentialChain => null,
        CredentialProfile profile => OfProfile(profile.Name),
        AssumedRole role => new AssumedRoleCredentials(role, securityToken(role.SourceProfile is { } profile ? OfProfile(profile) : null)),
        EmulatorKeys keys => new BasicAWSCredentials(keys.AccessKeyId, keys.SecretAccessKey),
        _ => throw new NotSupportedException($"{source.GetType()} is not a source of credentials."),
    };

    private static AWSCredentials OfProfile(string name)
    {
        try
        {
            return new CredentialProfileStoreChain().TryGetAWSCredentials(name, out var credentials)
                ? credentials
                : throw new CredentialsUnavailableException($"The AWS configuration files have no profile named “{name}”.");
        }
        catch (AmazonClientException fault) when (fault is not CredentialsUnavailableException)
        {
            throw new CredentialsUnavailableException($"The profile “{name}” of the AWS configuration files is incomplete.", fault);
        }
    }
}
