namespace BackupConsole.Domain;

/// <summary>Whether something may be done; when not, why, in words that stand beside the disabled control.</summary>
/// <param name="IsAllowed">True when it may be done.</param>
/// <param name="Reason">Null when allowed; otherwise a sentence for a person.</param>
public readonly record struct Decision(bool IsAllowed, string? Reason)
{
    public static Decision Allowed { get; } = new(true, null);

    public static Decision Refused(string reason) => new(false, reason);

    /// <summary>The first refusal wins, so that the reason shown is the most fundamental one.</summary>
    public Decision And(Decision other) => IsAllowed ? other : this;
}
