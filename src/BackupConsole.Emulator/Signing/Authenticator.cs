using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Signing;

/// <summary>
/// Says who a request is from. JSON services answer a wrong signature with InvalidSignatureException, the query protocol (STS) with
/// SignatureDoesNotMatch; the text and the status, 403, are the same.
/// </summary>
internal sealed class Authenticator(AccessKeyStore keys, EmulatorOptions options, TimeProvider time)
{
    public const string DefaultAccount = "123456789012";
    private static readonly TimeSpan AllowedSkew = TimeSpan.FromMinutes(5);

    public Caller Authenticate(HttpContext http, byte[] body)
    {
        var authorization = SigV4Authorization.TryParse(http.Request.Headers.Authorization)
            ?? throw (http.Request.Headers.Authorization.Count == 0
                ? new ApiException(403, "MissingAuthenticationTokenException", "Missing Authentication Token")
                : new ApiException(403, "IncompleteSignatureException", "The Authorization header is not a complete AWS4-HMAC-SHA256 signature."));
        var key = keys.Find(authorization.AccessKeyId);
        if (key is null)
        {
            return options.IsStrict ? throw Unrecognized(authorization) : Unverified(authorization);
        }

        var now = time.GetUtcNow();
        if (key.SessionToken is not null)
        {
            CheckSession(http, key, authorization, now);
        }

        CheckSignature(http, body, key, authorization, now);
        return new Caller(key.Account, authorization.Region, authorization.Service, key.Id, key.PrincipalArn, key.PrincipalId);
    }

    private static bool SpeaksQuery(SigV4Authorization authorization) => authorization.Service == "sts";

    private static ApiException Unrecognized(SigV4Authorization authorization) =>
        new(403, SpeaksQuery(authorization) ? "InvalidClientTokenId" : "UnrecognizedClientException", "The security token included in the request is invalid.");

    private static Caller Unverified(SigV4Authorization authorization) =>
        new(
            DefaultAccount,
            authorization.Region,
            authorization.Service,
            authorization.AccessKeyId,
            $"arn:aws:iam::{DefaultAccount}:user/unverified",
            "AIDAUNVERIFIEDUNVERIF");

    private static void CheckSession(HttpContext http, AccessKey key, SigV4Authorization authorization, DateTimeOffset now)
    {
        var token = http.Request.Headers["X-Amz-Security-Token"].ToString();
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(key.SessionToken!)))
        {
            throw Unrecognized(authorization);
        }

        if (key.ExpiresAt <= now)
        {
            throw new ApiException(
                403,
                SpeaksQuery(authorization) ? "ExpiredToken" : "ExpiredTokenException",
                "The security token included in the request is expired");
        }
    }

    private static void CheckSignature(HttpContext http, byte[] body, AccessKey key, SigV4Authorization authorization, DateTimeOffset now)
    {
        var type = SpeaksQuery(authorization) ? "SignatureDoesNotMatch" : "InvalidSignatureException";
        var amzDate = http.Request.Headers["X-Amz-Date"].ToString();
        if (!DateTimeOffset.TryParseExact(
            amzDate, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signedAt)
            || !amzDate.StartsWith(authorization.Date, StringComparison.Ordinal))
        {
            throw new ApiException(403, type, "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.");
        }

        if ((now - signedAt).Duration() > AllowedSkew)
        {
            var reason = signedAt < now ? "Signature expired" : "Signature not yet current";
            throw new ApiException(403, type, string.Create(
                CultureInfo.InvariantCulture,
                $"{reason}: {amzDate} is more than 5 minutes away from the service's time {now:yyyyMMdd'T'HHmmss'Z'}."));
        }

        if (!authorization.SignedHeaders.Contains("host", StringComparer.Ordinal))
        {
            throw new ApiException(403, type, "'Host' must be a 'SignedHeader' in the AWS Authorization.");
        }

        var expected = CanonicalRequest.Signature(http, body, authorization, amzDate, key.Secret);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(authorization.Signature)))
        {
            throw new ApiException(
                403,
                type,
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.");
        }
    }
}
