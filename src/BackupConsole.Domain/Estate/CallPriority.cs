namespace BackupConsole.Domain.Estate;

/// <summary>Who waits for a call, and so who is served first when the budget of an account and Region runs short.</summary>
public enum CallPriority
{
    /// <summary>Somebody sits in front of it.</summary>
    Person,

    /// <summary>An operation that works through many items.</summary>
    Bulk,

    /// <summary>The estate monitor, which can wait.</summary>
    Poll,
}
