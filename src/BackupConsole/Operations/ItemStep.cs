namespace BackupConsole.Operations;

/// <summary>What to do after an item was tried.</summary>
internal enum ItemStep
{
    /// <summary>The outcome stands.</summary>
    End,

    /// <summary>It may have been carried out: the same intent again, which finds out.</summary>
    AskAgain,

    /// <summary>It was not carried out, for a reason that passes: a new intent.</summary>
    SendAnew,
}
