namespace BackupConsole.Domain.Selections;

/// <summary>How a condition of a selection compares a tag's value; letters are compared as they are.</summary>
public enum ConditionOperator
{
    StringEquals,

    /// <summary>Also met where the resource lacks the tag.</summary>
    StringNotEquals,

    /// <summary><c>*</c> stands for any text.</summary>
    StringLike,

    /// <summary>Also met where the resource lacks the tag.</summary>
    StringNotLike,
}
