using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Commands;

/// <summary>
/// The identity of "this submission of this payload": a double click, a replay or a retry after a crash has the same one; an edited payload another.
/// It doubles as the idempotency token, so it is 32 characters of <c>0-9a-f</c> (AWS takes up to 50 of <c>-_.a-zA-Z0-9</c>).
/// </summary>
public readonly record struct IntentId(string Value)
{
    /// <param name="submission">The attempt's own id, made when the form was opened and again after AWS refused one.</param>
    /// <param name="connection">Where it is sent.</param>
    /// <param name="command">What is sent.</param>
    public static IntentId Of(Guid submission, ConnectionId connection, BackupCommand command)
    {
        var payload = $"{submission:N}\n{connection}\n{JsonSerializer.Serialize(command)}";
        return new IntentId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)))[..32]);
    }

    public override string ToString() => Value;
}
