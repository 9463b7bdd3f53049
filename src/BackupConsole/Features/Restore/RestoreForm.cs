using System.Collections.Immutable;

namespace BackupConsole.Features.Restore;

/// <summary>What was entered, as it was typed: also what cannot be read is kept, so that a draft loses nothing.</summary>
public sealed record RestoreForm
{
    /// <summary>The id of the connection; empty until one is chosen.</summary>
    public string Connection { get; init; } = string.Empty;

    public string VaultName { get; init; } = string.Empty;

    public string RecoveryPointArn { get; init; } = string.Empty;

    /// <summary>What it is restored to; empty until the recovery point's own type is known.</summary>
    public string ResourceType { get; init; } = string.Empty;

    /// <summary>By key, a list as one a line; null until the form has been filled in with what AWS knows of the original.</summary>
    public ImmutableSortedDictionary<string, string>? Values { get; init; }

    public string IamRoleArn { get; init; } = string.Empty;

    public bool CopyTags { get; init; }

    /// <summary>The recovery point is in cold storage.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The name of what is overwritten, typed.</summary>
    public string Confirmation { get; init; } = string.Empty;

    public string ValueOf(string key) => Values?.GetValueOrDefault(key) ?? string.Empty;

    public RestoreForm With(string key, string value) => this with { Values = (Values ?? ImmutableSortedDictionary<string, string>.Empty).SetItem(key, value) };
}
