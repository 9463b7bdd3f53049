using System.Collections.Concurrent;
using System.Security.Cryptography;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Signing;

/// <summary>The keys whose signatures are verified: given ones, the demo's own (random at first start, kept) and AssumeRole's temporary ones.</summary>
internal sealed class AccessKeyStore(Database database)
{
    private const long ExpiredKeysKept = 1000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly ConcurrentDictionary<string, AccessKey> _known = new(StringComparer.Ordinal);

    public static string RandomText(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    public AccessKey? Find(string id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        var stored = database.Read(session => session.First(
            "SELECT access_key, secret, account, principal_arn, principal_id, session_token, expires_at FROM access_keys WHERE access_key = @id",
            row => new AccessKey(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.TextOrNull(5), row.InstantOrNull(6)),
            ("@id", id)));
        return stored is null ? null : _known.GetOrAdd(id, stored);
    }

    public void Save(AccessKey key)
    {
        database.Write(session => Insert(session, key));
        _known.TryRemove(key.Id, out _);
    }

    /// <summary>Keeps of the expired keys only those that were the last to, so that whoever goes on with one is told why it is refused.</summary>
    public void ForgetLongExpired(DateTimeOffset now)
    {
        database.Write(session => session.Execute(
            """
            DELETE FROM access_keys WHERE expires_at < @now AND access_key NOT IN (
                SELECT access_key FROM access_keys WHERE expires_at < @now ORDER BY expires_at DESC LIMIT @kept)
            """,
            ("@now", now),
            ("@kept", ExpiredKeysKept)));
        foreach (var key in _known.Values.Where(key => key.ExpiresAt < now))
        {
            _known.TryRemove(key.Id, out _);
        }
    }

    public static void Insert(Session session, AccessKey key) =>
        session.Execute(
            """
            INSERT INTO access_keys (access_key, secret, account, principal_arn, principal_id, session_token, expires_at)
            VALUES (@id, @secret, @account, @arn, @principal, @token, @expires)
            ON CONFLICT (access_key) DO UPDATE SET secret = excluded.secret, account = excluded.account, principal_arn = excluded.principal_arn
            """,
            ("@id", key.Id),
            ("@secret", key.Secret),
            ("@account", key.Account),
            ("@arn", key.PrincipalArn),
            ("@principal", key.PrincipalId),
            ("@token", key.SessionToken),
            ("@expires", key.ExpiresAt));

    public static AccessKey LongLived(string id, string secret, string account, string userName) =>
        new(id, secret, account, $"arn:aws:iam::{account}:user/{userName}", "AIDA" + id[Math.Min(4, id.Length)..]);
}
