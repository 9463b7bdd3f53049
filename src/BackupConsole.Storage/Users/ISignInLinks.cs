namespace BackupConsole.Storage.Users;

/// <summary>One-time links with which an administrator gets in: the first time, and after a forgotten password.</summary>
public interface ISignInLinks
{
    /// <summary>Makes a link and voids every earlier one.</summary>
    /// <param name="lifetime">How long it can be used (wall time).</param>
    /// <returns>The token of the link, which is nowhere stored: 43 characters that need no escaping in a URL.</returns>
    Task<string> CreateAsync(TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>Uses a link up.</summary>
    /// <returns>True exactly once for a token that is neither void nor expired.</returns>
    Task<bool> RedeemAsync(string token, CancellationToken cancellationToken);
}
